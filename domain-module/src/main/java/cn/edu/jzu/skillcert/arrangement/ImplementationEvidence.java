package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/** Every sentence the rules of implementation plans can utter, R-6.12, R-16.3, R-16.5. */
public enum ImplementationEvidence implements EvidenceCode {
    /** Argument: day of the first session. */
    NO_PLAN,
    /** Argument: status. */
    NOT_APPROVED,
    /** Argument: day of the approval. */
    APPROVED_IN_TIME,
    /** Arguments: day of the approval, day of the first arrangement. */
    APPROVED_TOO_LATE,
    /** Arguments: day of the submission, day by which it is expected. */
    SUBMITTED_LATE,
    /** Argument: day by which it is expected. */
    SUBMISSION_OVERDUE,
    /** Arguments: part, day in the plan, day of the exam. */
    DAY_MOVED,
    PLATFORM_NOT_ENTERED,
    /** Argument: number of rooms. */
    PLATFORM_SAME,
    /** Arguments: day, room. */
    ROOM_NOT_ON_PLATFORM,
    /** Arguments: day, room. */
    ROOM_NOT_IN_PLAN,
    /** Arguments: day, room, invigilators of the plan, those on the platform. */
    OTHER_INVIGILATORS,
    /** Arguments: number of sessions, number of rooms, heads. */
    TIMES_STATED,
    /** Argument: part that has a day but no room. */
    PART_WITHOUT_ROOM,
    /** Argument: number of the line. */
    LINE_WITHOUT_ROOM,
    /** Argument: number of the line. */
    LINE_WITHOUT_TIME,
    /** Argument: number of the line. */
    LINE_WITHOUT_HEADS,
    /** Argument: number of the line. */
    LINE_WITHOUT_INVIGILATOR,
    /** Arguments: part, heads of its rooms, heads of the exam. */
    MORE_HEADS_THAN_PLANNED,
    /** Arguments: part, heads of its rooms, heads of the exam. */
    FEWER_HEADS_THAN_PLANNED,
    /** Arguments: number of items before, during and after. */
    WORK_ASSIGNED,
    /** Argument: phase. */
    PHASE_WITHOUT_WORK,
    /** Argument: number of the item. */
    WORK_WITHOUT_CONTENT,
    /** Argument: number of the item. */
    WORK_WITHOUT_RESPONSIBLE,
    /** Of a batch: arranging itself is not kept here. */
    ARRANGING_NOT_KEPT
}
