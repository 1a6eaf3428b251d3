package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Refusals of the pilot feature. */
public enum PilotError implements ErrorCode {
    // Quotas
    /** The same decision stands in the ledger of this quota already. */
    ALREADY_IN_LEDGER,
    /** Argument: most heads accepted. */
    HEADS_OUT_OF_RANGE,

    // Rounds
    /** Argument: status it has. */
    ACTION_NOT_NOW,
    /** Arguments: first and last year that can be meant. */
    YEAR_OUT_OF_RANGE,
    /** The platform wants it before the departments have to be done. */
    PLATFORM_DUE_FIRST,
    DAY_IN_THE_FUTURE,
    /** Another round of that year has this title. */
    ROUND_EXISTS,
    /** Nobody has submitted anything the school could agree to. */
    NOTHING_SUBMITTED,
    /** Argument: how many departments' declarations still wait to be mended. */
    RETURNED_OPEN,

    // Declarations
    /** The department has one in this round; argument: none. */
    DECLARATION_EXISTS,
    /** The round takes no declarations (any more). */
    ROUND_CLOSED,
    /** Not there, retired, or not a teaching one. */
    UNKNOWN_DEPARTMENT,
    /** Not there or retired. */
    UNKNOWN_CERTIFICATE,
    /** The certificate is not issued in that level. */
    UNKNOWN_LEVEL,
    /** Not a class of the department. */
    UNKNOWN_CLASS,
    /** Argument: number of the earlier line, from 1. */
    LINE_TWICE,
    /** The class is named twice under one line. */
    CLASS_TWICE,
    RETURN_WANTS_REASON,
    DECLINE_WANTS_REASON,
    /** A line of the declaration has no approved number. */
    APPROVED_HEADS_MISSING,

    // September adjustment
    /** The window is not open, or the school's package is locked. */
    WINDOW_CLOSED,
    /** The department has a request this year. */
    REQUEST_EXISTS,
    /** A line of the package has no decision. */
    DECISION_MISSING,
    /** Nothing is submitted that could be locked. */
    NOTHING_TO_LOCK,
    /** Argument: departments whose requests are drafted or returned, and whom nobody has confirmed to leave out. */
    LEFT_OUT_UNSEEN,
    /** Arguments: certificate, level, quota after, heads registered. */
    BELOW_TAKEN,
    // Corrections of the ledger
    /** Argument: heads the department has. */
    BELOW_SHARE,
    CORRECTION_OF_NOTHING,

    // Work plans
    /** Argument: block. */
    WAIVED_AND_PLANNED,
    /** The line is done already, or not of this plan. */
    LINE_NOT_OPEN,
    /** A line that is done was changed or left out. */
    DONE_LINE_CHANGED,
    /** A line that is late is put off, or left out, without saying why. */
    MOVING_WANTS_REASON
}
