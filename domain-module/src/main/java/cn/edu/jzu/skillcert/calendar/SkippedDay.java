package cn.edu.jzu.skillcert.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that did not count.
 *
 * @param holiday name of the holiday, or null for an ordinary weekend
 */
public record SkippedDay(LocalDate date, String holiday) implements Serializable {}
