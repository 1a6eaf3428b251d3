package cn.edu.jzu.skillcert.training;

/** @param year in which it is reported; the plan is the next year's */
public record OpenIntegrationReport(Integer year, Long departmentId, Long certificateId) {}
