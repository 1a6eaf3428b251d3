package cn.edu.jzu.skillcert.shared;

/** A workbook somebody sent. */
public record SheetUpload(String fileName, byte[] content) {}
