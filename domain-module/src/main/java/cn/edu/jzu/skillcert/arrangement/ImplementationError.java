package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why something with implementation plans is refused. */
public enum ImplementationError implements ErrorCode {
    /** Argument: status it has. */
    ACTION_NOT_NOW,
    /** The exam has a plan already. */
    EXAM_HAS_PLAN,
    /** Only for an exam whose exam plan 教务处 has approved. */
    EXAM_NOT_APPROVED,
    /** Whoever drew it up never approves it. */
    PLANNER_CANNOT_APPROVE,
    /** Not there or retired. */
    UNKNOWN_ROOM,
    /** Not there or left the school. */
    UNKNOWN_STAFF,
    /** Argument: most heads accepted. */
    HEADS_OUT_OF_RANGE,
    /** Argument: seats of the room. */
    MORE_HEADS_THAN_SEATS,
    ENDS_BEFORE_IT_BEGINS,
    /** The exam has no such part. */
    PART_NOT_IN_EXAM,
    /** The room stands in another line at the same time. */
    ROOM_TWICE,
    /** Argument: name of who stands in another line at the same time. */
    PERSON_TWICE,
    /** Argument: most lines accepted. */
    TOO_MANY_LINES,
    /** In what was exported from the platform: the exam has no session on that day. */
    NOT_A_DAY_OF_THE_EXAM
}
