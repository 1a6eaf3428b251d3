package cn.edu.jzu.skillcert.calendar;

import java.io.Serializable;
import java.time.LocalDate;

public record CalendarDayRow(long id, long version, LocalDate day, DayKind kind, String name) implements Serializable {}
