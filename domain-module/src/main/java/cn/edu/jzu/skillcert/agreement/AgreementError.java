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
    UNKNOWN_CERTIFICATE,
    LEVEL_REQUIRED,
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
    COPIES_OUT_OF_RANGE
}
