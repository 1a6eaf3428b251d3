/**
 * Workbooks in and out. A {@link cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat} says once what the columns
 * are; template, export and import all follow it, so every export can be imported again.
 */
package cn.edu.jzu.skillcert.platform.spreadsheet;
