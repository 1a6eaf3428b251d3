package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Refusals of the agreement feature. */
public enum AgreementError implements ErrorCode {
    // Inputs of the term sheet.

    /** Arguments: first and last day that can be meant. */
    DATE_OUT_OF_RANGE,
    /** Arguments: start, end. */
    END_BEFORE_START,
    /** Arguments: first exam, last exam. */
    LAST_EXAM_BEFORE_FIRST,
    PRICE_REQUIRED,
    PRICE_NOT_POSITIVE,
    /** Arguments: amount, highest amount accepted. */
    AMOUNT_OVER_LIMIT,
    /** Not there, retired, or another organization's. */
    UNKNOWN_CERTIFICATE,
    LEVEL_REQUIRED,
    /** The certificate does not have it. Argument: level. */
    LEVEL_NOT_OFFERED,
    /** Argument: number of the earlier line, from 1. */
    DUPLICATE_PRICE,
    /** Arguments: longest allowed, actual number of characters. */
    TERM_TOO_LONG,
    FEE_ITEM_KIND_REQUIRED,
    /** An item of kind OTHER without a name. */
    FEE_ITEM_NAME_REQUIRED,
    /** Argument: number of the earlier line, from 1. */
    DUPLICATE_FEE_ITEM,
    /** Argument: most working days accepted. */
    WORKING_DAYS_OUT_OF_RANGE,
    /** Argument: most copies accepted. */
    COPIES_OUT_OF_RANGE,

    // What the state of an agreement forbids.

    /** Arguments: status it has. */
    ACTION_NOT_NOW,
    /** The content is not the one the caller saw and decided on. */
    CONTENT_CHANGED,
    /** Argument: the stage whose turn it is. */
    NOT_YOUR_TURN,
    /** Whoever drafted a thing never approves it. */
    DRAFTER_CANNOT_REVIEW,
    /** Argument: the stage the same person stands behind already. */
    SAME_PERSON_IN_TWO_STAGES,
    /** Argument: number of comments without answer. */
    COMMENTS_UNANSWERED,
    /** A return without any reason helps nobody. */
    RETURN_WANTS_REASON,
    VOID_WANTS_REASON,
    /** A return without comments is answered as a whole. */
    RETURN_UNANSWERED,
    /** Argument: party. */
    CONFIRMATION_MISSING,
    /** Arguments: longest allowed, actual number of characters. */
    TEXT_TOO_LONG,
    /** Not there, retired, or out of the caller's sight. */
    UNKNOWN_ORGANIZATION,
    /** Not there, retired, or not a teaching one. */
    UNKNOWN_DEPARTMENT,
    /** Argument: paragraph named. */
    UNKNOWN_PARAGRAPH,
    /** The template is a picture: its wording cannot be taken over. */
    TEMPLATE_WITHOUT_TEXT,
    // Signing and filing.
    SIGNED_BEFORE_APPROVAL,
    /** Somebody is said to have signed, confirmed or handed over after today. */
    DAY_IN_THE_FUTURE,
    /** A register would be cut off. Argument: most rows an export has. */
    TOO_MANY_ROWS,
    /** Argument: most copies accepted. */
    COPIES_HANDED_OUT_OF_RANGE,
    POSTING_WANTS_PROOF
}
