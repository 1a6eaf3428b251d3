package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/**
 * Every sentence the rules of exam plans can utter. Arguments are {@code LocalDate}, {@code YearMonth}, numbers,
 * strings and enum constants (level, status, role), which a page shows by their own text. Where an exam is named, its
 * number in the plan comes first.
 */
public enum PlanEvidence implements EvidenceCode {
    //
    APPROVED_BY_HOST,
    /** Argument: status of the plan. */
    NOT_APPROVED_BY_HOST,
    /** Argument: role that tried. */
    NOT_THE_HOST,

    //
    /** Arguments: submitted, due. */
    PLAN_IN_TIME,
    /** Arguments: submitted, due, working days. */
    PLAN_LATE,
    /** Argument: due. */
    PLAN_DUE,
    /** Arguments: due, working days. */
    PLAN_OVERDUE,
    ZERO_REPORT_NOT_COUNTED,
    /** Argument: due. */
    PLAN_DUE_ESTIMATED,
    /** Arguments: exam, day, month. */
    EXAM_OUTSIDE_MONTH,
    /** Arguments: exam, day, days after the due date. */
    EXAM_SOON_AFTER_DUE,

    //
    ZERO_REPORT,
    ZERO_REPORT_WITH_EXAMS,
    NO_EXAMS,
    /** Arguments: exam, heads. */
    EXAM_COMPLETE,
    /** Argument: exam. */
    CERTIFICATE_MISSING,
    /** Argument: exam. */
    LEVEL_MISSING,
    /** Argument: exam. */
    RESPONSIBLE_MISSING,
    /** Argument: exam. */
    CLASSES_MISSING,
    /** Argument: exam. */
    HEADS_MISSING,
    /** Arguments: exam, heads typed, sum of the classes. */
    HEADS_DIFFER,
    /** Argument: exam. */
    THEORY_MISSING,
    /** Argument: exam. */
    PRACTICAL_MISSING,
    /** Argument: exam. */
    NO_COMPONENT,
    /** Arguments: exam, day, day of the check. */
    DATE_PAST,
    /** Argument: exam. */
    PLACE_MISSING,
    /** Argument: exam. */
    CONDITIONS_MISSING,

    //
    /** Argument: exam. */
    QUOTA_PENDING,
    /** Arguments: exam, year, heads planned with this exam, quota. */
    WITHIN_QUOTA,
    /** Arguments: exam, year, heads planned with this exam, quota, increase needed. */
    OVER_QUOTA,
    /** Arguments: exam, year, heads planned with this exam, quota, heads applied for. */
    OVER_QUOTA_APPLIED,
    /** Arguments: exam, year, heads. */
    NO_QUOTA,
    /** Arguments: exam, day, year of the quota. */
    NOT_IN_QUOTA_YEAR,

    //
    /** Argument: exam. */
    NO_INCREASE_WANTED,
    /** Argument: exam. */
    INCREASE_DATE_MISSING,
    /** Arguments: exam, filed, limit. */
    INCREASE_IN_TIME,
    /** Arguments: exam, filed, limit, first session. */
    INCREASE_LATE,
    /** Arguments: exam, limit, advisory day. */
    INCREASE_DUE,
    /** Arguments: exam, limit, first session. */
    INCREASE_TOO_LATE_NOW,

    //
    /** Argument: exam. */
    NO_INCREASE_FILED,
    /** Arguments: exam, heads, reply number, reply date. */
    INCREASE_GRANTED,
    /** Arguments: exam, heads, status of the application. */
    HEADS_LOCKED,
    /** Arguments: exam, heads, reply number, reply date. */
    INCREASE_REJECTED,
    /** Arguments: exam, day of use, reply date. */
    USED_BEFORE_REPLY,
    /** Argument: exam. Applications came to nothing, and the heads are within the quota without them. */
    INCREASE_DISPENSABLE,

    //
    /** Argument: first exam. */
    PLAN_BEFORE_EXAMS,
    /** Arguments: exam, submitted, first session. */
    SUBMITTED_AFTER_EXAM,
    /** Arguments: exam, approved, first session. */
    APPROVED_AFTER_EXAM,
    CHRONOLOGY_OPEN,

    // What the step of a batch still wants
    NOT_IN_PLAN,
    /** Arguments: exam, heads. */
    HEADS_OVER
}
