package cn.edu.jzu.skillcert.account;

public record RevokeRole(long accountId, long version, long grantId) {}
