/** Agreements as rows for lists and whole for verbs. */
package cn.edu.jzu.skillcert.agreement.persistence;
