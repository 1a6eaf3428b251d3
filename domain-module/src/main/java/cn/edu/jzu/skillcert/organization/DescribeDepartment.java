package cn.edu.jzu.skillcert.organization;

public record DescribeDepartment(long id, long version, String name, DepartmentKind kind) {}
