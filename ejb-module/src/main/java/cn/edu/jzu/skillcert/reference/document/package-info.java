/** Certificates, organizations and price caps as workbooks, the same for export and import. */
package cn.edu.jzu.skillcert.reference.document;
