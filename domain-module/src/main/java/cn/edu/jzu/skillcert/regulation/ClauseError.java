package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why a change of the clause library is refused. */
public enum ClauseError implements ErrorCode {
    /** Argument: what was typed. */
    CITATION_INVALID,
    /** The clause exists already; amend it instead. */
    CITATION_TAKEN,
    /** A new text must apply from a later day than the one it replaces; argument: that day. */
    NOT_LATER,
    /** The text is replaced already, so it cannot be amended or end another day. */
    REPLACED,
    /** The words of a clause stay as they were in force; a new text needs a later first day. */
    WORDS_FIXED,
    /** Two texts of one clause would apply on the same day. */
    OVERLAPS
}
