/** Pilot rounds, declarations, quotas, adjustments and work plans with their rules. */
package cn.edu.jzu.skillcert.pilot.model;
