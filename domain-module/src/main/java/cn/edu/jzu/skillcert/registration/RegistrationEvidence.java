package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/** Every sentence the registration rules can utter. */
public enum RegistrationEvidence implements EvidenceCode {
    //
    /** Arguments: planned, registered. */
    AS_PLANNED,
    /** Arguments: planned, registered, how many fewer. */
    FEWER_THAN_PLANNED,
    /** Arguments: class, how many of it. */
    CLASS_NOT_IN_PLAN,
    /** Arguments: class, planned, registered. */
    CLASS_OVER_PLAN,
    /** Arguments: planned, registered. */
    OVER_PLAN,
    /** Arguments: planned, locked heads, registered. */
    OVER_OPEN_HEADS,
    /** Argument: status of the plan. */
    PLAN_NOT_APPROVED,

    //
    /** Arguments: year, quota, registered in the year. */
    WITHIN_QUOTA,
    /** Arguments: year, quota, registered in the year. */
    OVER_QUOTA,
    /** Arguments: year, quota, registered in the year without retakes, retakes. */
    WITHIN_QUOTA_WITHOUT_RETAKES,
    NOBODY_REGISTERED,
    /** Argument: registered. */
    ALL_WITH_PHOTO,
    /** Arguments: registered, without photo. */
    WITHOUT_PHOTO,
    /** Arguments: registered, how many are not ready, why, their names. */
    ROWS_NOT_READY,

    //
    /** Argument: registered. */
    USUAL_NAMES,
    /** Arguments: how many, their names. */
    RARE_NAMES,

    //
    /** Arguments: last day of 报考, first session. */
    APPLIED_IN_TIME,
    /** Arguments: last day of 报考, first session. */
    APPLIED_TOO_LATE,
    /** Argument: how many were entered before they were registered. */
    APPLIED_BEFORE_REGISTERED,
    /** Arguments: first day of 报考, day the agreement was filed. */
    APPLIED_BEFORE_FILING,
    /** Argument: first session. */
    NOT_YET_APPLIED,
    NO_SESSION_SET,
    /** Arguments: registered, of these not entered. */
    NOT_ALL_APPLIED,

    //
    /** Argument: registered. */
    ONE_EXAM_A_DAY,
    /** Arguments: how many students, day, the other certificate, its level, names of the first ten. */
    EXAMS_ON_SAME_DAY,

    //
    /** Argument: the readings by which it was judged. */
    READINGS_AGREE,
    /** Arguments: how many students, the readings by which they were judged, 元 the school pays or does not. */
    READINGS_DIFFER,
    /** Arguments: how many students, the readings by which they were judged. */
    READINGS_DIFFER_WITHOUT_PRICE,
    /** Argument: day from which earlier exams must be known. */
    HISTORY_UNKNOWN,
    /** Arguments: day from which earlier exams are known, day from which they must be. */
    HISTORY_TOO_SHORT
}
