package cn.edu.jzu.skillcert.platform.file;

/** @param pages of a PDF; null for other kinds, whose pages depend on who prints them */
public record InspectedFile(FileKind kind, long size, Integer pages) {}
