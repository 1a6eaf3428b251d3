/** Pilot rounds, declarations, quotas, adjustments and work plans as rows for lists and whole for verbs. */
package cn.edu.jzu.skillcert.pilot.persistence;
