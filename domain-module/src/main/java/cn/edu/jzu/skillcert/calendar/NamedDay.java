package cn.edu.jzu.skillcert.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** A holiday or make-up workday with the feast it belongs to. */
public record NamedDay(LocalDate date, DayKind kind, String name) implements Serializable {}
