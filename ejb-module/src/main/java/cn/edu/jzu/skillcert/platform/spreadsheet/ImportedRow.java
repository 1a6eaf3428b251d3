package cn.edu.jzu.skillcert.platform.spreadsheet;

/** @param number of the row as Excel counts, from 1 */
public record ImportedRow<R>(int number, R value) {}
