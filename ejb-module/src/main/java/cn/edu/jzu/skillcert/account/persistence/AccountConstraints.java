package cn.edu.jzu.skillcert.account.persistence;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class AccountConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "account_username_unique", AccountError.USERNAME_TAKEN,
                "rolegrant_unique", AccountError.GRANT_EXISTS,
                "rolegrant_department", AccountError.GRANT_WANTS_DEPARTMENT,
                "rolegrant_organization", AccountError.GRANT_WANTS_ORGANIZATION,
                "rolegrant_departmentid_fkey", AccountError.GRANT_DEPARTMENT_UNKNOWN,
                "rolegrant_organization_fk", AccountError.GRANT_ORGANIZATION_UNKNOWN,
                "last_administrator", AccountError.LAST_ADMINISTRATOR,
                "delegation_not_oneself", AccountError.DELEGATION_TO_ONESELF,
                "delegation_period", AccountError.DELEGATION_PERIOD_INVALID);
    }
}
