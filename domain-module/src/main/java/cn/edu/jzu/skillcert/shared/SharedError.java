package cn.edu.jzu.skillcert.shared;

/** Refusals that any feature can utter. */
public enum SharedError implements ErrorCode {
    /** The record does not exist, or the caller may not know that it does. */
    NOT_FOUND,
    /** Somebody changed the record since the caller read it. */
    STALE,
    /** The caller holds no role (any more) that carries this function. */
    NOT_PERMITTED,
    /** One or more fields are wrong; see the violations. */
    INVALID_INPUT,
    /** Argument: field. */
    REQUIRED,
    /** Arguments: field, longest allowed number of characters. */
    TOO_LONG,
    /** Argument: what was typed. */
    NOT_AN_AMOUNT,
    /** The same thing exists already. */
    DUPLICATE,
    /** A database constraint refused and no friendlier message is known; argument: constraint. */
    CONSTRAINT,
    /** The record is referred to by others and cannot be removed. */
    IN_USE
}
