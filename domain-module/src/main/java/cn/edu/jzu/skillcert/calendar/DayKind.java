package cn.edu.jzu.skillcert.calendar;

/** A day that the State Council's notice names. */
public enum DayKind {
    /** 休 */
    HOLIDAY,
    /** 班: a make-up workday, usually a Saturday or Sunday. */
    WORKDAY
}
