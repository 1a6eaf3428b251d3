/** Clauses and parameters as workbooks, the same for export and import. */
package cn.edu.jzu.skillcert.regulation.document;
