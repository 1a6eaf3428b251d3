package cn.edu.jzu.skillcert.organization;

/** @param staffNumber 工号, unique; cannot be changed later */
public record RegisterStaff(String staffNumber, String name, Long departmentId) {}
