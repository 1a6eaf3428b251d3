package cn.edu.jzu.skillcert.account;

/** @param email may be null */
public record DescribeAccount(long id, long version, String name, String email) {}
