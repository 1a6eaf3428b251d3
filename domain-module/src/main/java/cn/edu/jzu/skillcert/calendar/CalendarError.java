package cn.edu.jzu.skillcert.calendar;

import cn.edu.jzu.skillcert.shared.ErrorCode;

public enum CalendarError implements ErrorCode {
    /** The day has a name already; change that one. */
    DAY_TAKEN,
    /** A weekday is a working day anyway, so it cannot be a make-up workday; argument: the day. */
    ALREADY_WORKDAY
}
