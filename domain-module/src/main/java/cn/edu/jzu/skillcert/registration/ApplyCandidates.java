package cn.edu.jzu.skillcert.registration;

import java.time.LocalDate;

/**
 * 报考: everybody who is registered for the exam was entered on the organization's platform.
 *
 * @param on the day; not later than today
 */
public record ApplyCandidates(long plannedExamId, LocalDate on) {}
