package cn.edu.jzu.skillcert.organization;

public record DescribeStaff(long id, long version, String name, Long departmentId) {}
