/** The chain in the database: appended to and walked in plain SQL, listed through a repository. */
package cn.edu.jzu.skillcert.audit.persistence;
