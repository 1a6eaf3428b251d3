/** Implementation plans in the database. */
package cn.edu.jzu.skillcert.arrangement.persistence;
