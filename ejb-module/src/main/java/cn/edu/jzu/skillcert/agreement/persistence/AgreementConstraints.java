package cn.edu.jzu.skillcert.agreement.persistence;

import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.SharedError;
import java.util.Map;

/** What the database refuses, in the words of the services' own checks. */
public class AgreementConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "agreementdecision_one_approval", SharedError.STALE,
                "agreementdecision_return_has_reason", AgreementError.RETURN_WANTS_REASON);
    }
}
