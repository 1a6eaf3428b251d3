package cn.edu.jzu.skillcert.calendar;

import java.time.LocalDate;

/**
 * Names a day, or names it otherwise.
 *
 * @param id null for a day without a name so far
 */
public record MarkDay(Long id, long version, LocalDate day, DayKind kind, String name) {}
