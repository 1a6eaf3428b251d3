package cn.edu.jzu.skillcert.organization;

public record DescribeClass(long id, long version, ClassFacts facts) {}
