package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.shared.ErrorCode;

public enum ReferenceError implements ErrorCode {
    /** Argument: the code. */
    CODE_TAKEN,
    /** Argument: the name. */
    NAME_TAKEN,
    /** Not a 统一社会信用代码 (GB 32100: 18 characters and a check character); argument: what was typed. */
    CREDIT_CODE_INVALID,
    CREDIT_CODE_TAKEN,
    LEVELS_REQUIRED,
    /** A level that price caps exist for cannot be taken away. */
    LEVEL_HAS_CAPS,
    /** Argument: code of the organization. */
    UNKNOWN_ORGANIZATION,
    /** Argument: code of the certificate. */
    UNKNOWN_CERTIFICATE,
    LEVEL_NOT_OFFERED,
    CAP_NOT_POSITIVE,
    /** The last day lies before the first. */
    PERIOD_REVERSED,
    /** On some day two caps would apply to the same certificate and level. */
    CAP_OVERLAPS
}
