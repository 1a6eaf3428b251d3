package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Refusals of the training feature. */
public enum TrainingError implements ErrorCode {
    /** The notice was withdrawn. */
    NOTICE_WITHDRAWN,
    /** The last day for replies lies before today. */
    REPLY_DUE_PAST,
    /** The training ends before it begins. */
    PERIOD_REVERSED,
    /** No department is addressed. */
    NOBODY_ADDRESSED,
    /** Argument: id that is no department in use. */
    UNKNOWN_DEPARTMENT,
    /** A reply that names nobody. */
    NOBODY_NAMED,
    /** Argument: most names in one reply. */
    TOO_MANY_NAMED,
    /** One of those named does not work at this department. */
    NOT_OF_THIS_DEPARTMENT,
    /** Withdrawing a notice, and declining one, wants a reason. */
    REASON_WANTED,
    /** Something that is recorded has happened; argument: the day. */
    DAY_IN_THE_FUTURE,
    /** The same training of the same person is recorded already. */
    RECORD_TWICE,
    /** Arguments: fewest, most. */
    HOURS_OUT_OF_RANGE,
    /** Argument: staff number. */
    UNKNOWN_STAFF,
    /** Argument: code of the certificate. */
    UNKNOWN_CERTIFICATE,
    /** Not in the list of training-evaluation organizations. */
    UNKNOWN_ORGANIZATION,
    /** The certificate is not issued in that level, or it is no level at all. */
    UNKNOWN_LEVEL,
    /** Argument: code of the class. */
    UNKNOWN_CLASS,
    /** The report is in a status that does not allow it; argument: the status. */
    ACTION_NOT_NOW,
    /** There is a report of this department, certificate and year already. */
    REPORT_TWICE,
    /** Arguments: first, last. */
    YEAR_OUT_OF_RANGE,
    /** Argument: most lines. */
    TOO_MANY_LINES,
    /** Two lines of a list are the same. */
    NAMED_TWICE,
    /** Argument: most characters. */
    LINE_TOO_LONG,
    /** The class has this course for the certificate already. */
    COURSE_TWICE,
    /** Taught hours without the day up to which they are counted. */
    TAUGHT_UNTIL_WANTED
}
