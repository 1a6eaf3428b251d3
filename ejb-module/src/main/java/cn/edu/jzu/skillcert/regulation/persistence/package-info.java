/** Clauses and the dated values of parameters. */
package cn.edu.jzu.skillcert.regulation.persistence;
