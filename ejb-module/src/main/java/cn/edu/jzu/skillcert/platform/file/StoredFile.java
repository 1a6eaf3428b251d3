package cn.edu.jzu.skillcert.platform.file;

/** @param sha256 of the content, 64 lower-case hexadecimal digits */
public record StoredFile(String sha256, long size) {}
