package cn.edu.jzu.skillcert.notice.persistence;

/** Name and address of a recipient. */
public record Addressee(String name, String email) {}
