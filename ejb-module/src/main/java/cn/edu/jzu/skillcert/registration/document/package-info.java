/** Students and registrations as workbooks and papers. */
package cn.edu.jzu.skillcert.registration.document;
