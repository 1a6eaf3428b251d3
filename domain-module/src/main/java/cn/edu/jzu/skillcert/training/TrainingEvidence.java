package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/** What the rules of 附件1·四 and 五 saw. */
public enum TrainingEvidence implements EvidenceCode {
    //
    /** Arguments: day, plan year, first and last day of the window. */
    REPORTED_IN_WINDOW,
    /** Arguments: day, last day, working days late. */
    REPORTED_LATE,
    /** Arguments: day, first day of the window. */
    REPORTED_EARLY,
    /** Arguments: first and last day of the window. */
    REPORT_DUE,
    /** Arguments: last day, working days late. */
    REPORT_OVERDUE,
    /** Arguments: year of the plan reported on, year of the plan wanted. */
    PLAN_YEAR_WRONG,
    /** Argument: year of the plan wanted. */
    PLAN_YEAR_MISSING,

    //
    /** Argument: units. */
    ALL_UNITS_COVERED,
    /** Arguments: covered, all, percent, names of those that are not. */
    UNITS_COVERED,
    /** Argument: units. */
    /** The report does not say which programmes it is about. */
    PROGRAMMES_MISSING,
    /** The report does not say what was done. */
    SUMMARY_MISSING,
    NOT_INTEGRATED,
    NO_UNITS,

    //
    /** Arguments: department, names, day, last day. */
    REPLIED_WITH_NAMES,
    /** Arguments: department, reason, day, last day. */
    REPLIED_WITH_REASON,
    /** Arguments: department, day, last day, working days late. */
    REPLIED_LATE,
    /** Arguments: department, last day. */
    REPLY_AWAITED,
    /** Arguments: department, last day, working days late. */
    REPLY_OVERDUE,
    /** Argument: department. */
    NOTICE_CALLED_OFF,

    //
    /** Arguments: person, certificate, day. */
    TRAINED_FOR,
    /** Argument: person. */
    SCOPE_MISSING,
    /** Argument: person. */
    PROOF_MISSING,

    //
    /** Argument: class. */
    NO_COURSE_LINKED,
    /** Arguments: class, course, taught, planned. */
    HOURS_TAUGHT,
    /** Arguments: class, course, taught, planned, reason. */
    HOURS_EXPLAINED,
    /** Arguments: class, course, taught, planned. */
    HOURS_SHORT,
    /** Arguments: class, course, day up to which hours are counted, day of the exam. */
    HOURS_COUNTED_BEYOND
}
