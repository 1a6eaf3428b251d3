/** Keeping the dictionaries, by form and by workbook, and the catalogs that other features choose and name from. */
package cn.edu.jzu.skillcert.reference.service;
