package cn.edu.jzu.skillcert.registration.persistence;

/** Whose photo a file is. */
public record PhotoHolder(String sha256, long studentId, String name) {}
