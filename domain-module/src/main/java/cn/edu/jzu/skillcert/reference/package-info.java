/** Dictionaries: evaluation organizations, certificates and their levels, price caps, clauses, parameters. */
package cn.edu.jzu.skillcert.reference;
