package cn.edu.jzu.skillcert.organization;

/** @param code short and unique, e.g. {@code XXGC}; cannot be changed later */
public record OpenDepartment(String code, String name, DepartmentKind kind) {}
