package cn.edu.jzu.skillcert.registration;

public record DescribeStudent(long id, long version, StudentFacts facts) {}
