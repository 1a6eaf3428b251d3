package cn.edu.jzu.skillcert.account;

import cn.edu.jzu.skillcert.shared.ErrorCode;

public enum AccountError implements ErrorCode {
    /** Neither says whether the name or the password was wrong. */
    WRONG_CREDENTIALS,
    /** Argument: time until which the account is locked. */
    LOCKED,
    /** Argument: fewest characters. */
    PASSWORD_TOO_SHORT,
    PASSWORD_CONTAINS_USERNAME,
    PASSWORD_UNCHANGED,
    PASSWORD_REPEATED_DIFFERENTLY,
    CURRENT_PASSWORD_WRONG,
    USERNAME_TAKEN,
    USERNAME_INVALID,
    EMAIL_INVALID,
    /** A department role without department. */
    GRANT_WANTS_DEPARTMENT,
    GRANT_WANTS_ORGANIZATION,
    GRANT_DEPARTMENT_UNKNOWN,
    GRANT_ORGANIZATION_UNKNOWN,
    GRANT_EXISTS,
    /** The last administrator cannot be disabled or lose the role. */
    LAST_ADMINISTRATOR,
    DELEGATION_TO_ONESELF,
    /** Ends before it begins, or began before today. */
    DELEGATION_PERIOD_INVALID,
    DELEGATION_ROLE_NOT_HELD,
    /** A role that was itself received by delegation is not passed on. */
    DELEGATION_OF_DELEGATED_ROLE,
    /** Own duties of 考务人员, an organization's confirmations and a student's record are nobody else's. */
    DELEGATION_ROLE_PERSONAL,
    /** The account is disabled, or holds no role within the school. */
    DELEGATE_NOT_A_COLLEAGUE
}
