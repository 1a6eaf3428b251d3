/** The calendar as a workbook, the same for export and import. */
package cn.edu.jzu.skillcert.calendar.document;
