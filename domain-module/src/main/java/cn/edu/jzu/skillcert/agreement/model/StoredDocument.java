package cn.edu.jzu.skillcert.agreement.model;

/** A document that has been inspected and lies in the file store. */
public record StoredDocument(String fileName, String mediaType, String sha256, long size) {}
