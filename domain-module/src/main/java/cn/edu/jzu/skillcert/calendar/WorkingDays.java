package cn.edu.jzu.skillcert.calendar;

/** The school's working-day calendar as it is kept in the portal. */
public interface WorkingDays {

    WorkingCalendar calendar();
}
