package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.ErrorCode;

public enum RegulationError implements ErrorCode {
    /** Argument: the rules that refuse. */
    RULE_REFUSED,
    /** 警告 rules without a written reason; argument: the rules. */
    REASON_WANTED,
    /** No value is in force on the day; arguments: parameter, day. */
    PARAMETER_MISSING,
    /** The value does not fit the parameter; arguments: parameter, value. */
    PARAMETER_VALUE_INVALID,
    /** A value cannot apply before today; argument: the day. */
    PARAMETER_FROM_PAST,
    /** Another value of the parameter starts on that day. */
    PARAMETER_DAY_TAKEN,
    /** The value applies or has applied already, so it stays. */
    PARAMETER_IN_FORCE
}
