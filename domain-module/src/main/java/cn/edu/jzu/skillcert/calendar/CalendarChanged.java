package cn.edu.jzu.skillcert.calendar;

/** Event: days of the school calendar were marked or cleared; last days that were counted with it are counted again. */
public record CalendarChanged() {}
