package cn.edu.jzu.skillcert.reference;

import java.time.LocalDate;

/**
 * A level that a department examines in a year, because the higher authority approved it.
 *
 * @param approvedOn day of the first document that grants it heads
 */
public record PilotedLevel(int year, long departmentId, long certificateId, SkillLevel level, LocalDate approvedOn) {}
