package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Refusals of the exam plan feature. */
public enum PlanError implements ErrorCode {
    // Inputs.

    /** Not there, retired, or not a teaching one. */
    UNKNOWN_DEPARTMENT,
    /** Arguments: first and last month that can be meant. */
    MONTH_OUT_OF_RANGE,
    /** The department has a plan for this month already. */
    MONTH_TAKEN,
    /** Not there or retired. */
    UNKNOWN_CERTIFICATE,
    /** The certificate is not issued in this level. */
    UNKNOWN_LEVEL,
    /** Not there or left the school. */
    UNKNOWN_STAFF,
    /** Not there, retired, or another department's. */
    UNKNOWN_CLASS,
    /** The class stands in the same exam already. */
    CLASS_TWICE,
    /** Argument: most heads accepted. */
    HEADS_OUT_OF_RANGE,
    /** Arguments: first and last day that can be meant. */
    DATE_OUT_OF_RANGE,
    /** A component has both a day and a reason why there is none. */
    DATE_AND_REASON,
    /** Argument: most exams accepted. */
    TOO_MANY_EXAMS,
    /** The plan before has no exams that could be copied. */
    NOTHING_TO_COPY,

    // What the state forbids.

    /** Argument: status it has. */
    ACTION_NOT_NOW,
    /** Whoever drew a plan up never approves it. */
    PLANNER_CANNOT_APPROVE,
    RETURN_WANTS_REASON,
    CHANGE_WANTS_REASON,
    /** An exam cannot leave the plan while an application for its heads is open or was granted. */
    EXAM_HAS_INCREASE,
    /** An exam cannot leave the plan while candidates are registered for it. */
    EXAM_HAS_CANDIDATES,
    /** An exam cannot leave the plan while it has an implementation plan. */
    EXAM_HAS_IMPLEMENTATION,
    /** Argument: heads registered for this certificate and level. */
    EXAM_KEEPS_CERTIFICATE,
    /** Argument: heads registered for the exam. */
    HEADS_BELOW_REGISTERED,
    /** Argument: classes of which more are registered than are planned now. */
    CLASS_BELOW_REGISTERED,

    // The increase of a quota.

    /** The heads are within the quota; argument: quota. */
    INCREASE_NOT_NEEDED,
    /** Argument: heads that are over the quota and not applied for yet. */
    INCREASE_OVER_NEED,
    /** Without an approved quota there is nothing to increase: a new project belongs to September's adjustment. */
    INCREASE_WANTS_QUOTA,
    INCREASE_WANTS_REASON,
    INCREASE_WANTS_EXAM_DATE,
    /** Argument: status it has. */
    INCREASE_NOT_NOW,
    REPLY_WANTS_NUMBER,
    /** Argument: the day it was forwarded. */
    REPLY_BEFORE_FORWARDING,
    /** Something that is recorded has happened. */
    DAY_IN_THE_FUTURE
}
