package cn.edu.jzu.skillcert.reference.persistence;

import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class ReferenceConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "evaluationorganization_code_unique", ReferenceError.CODE_TAKEN,
                "evaluationorganization_name_unique", ReferenceError.NAME_TAKEN,
                "evaluationorganization_creditcode_unique", ReferenceError.CREDIT_CODE_TAKEN,
                "skillcertificate_code_unique", ReferenceError.CODE_TAKEN,
                "skillcertificate_name_unique", ReferenceError.NAME_TAKEN,
                "pricecap_period", ReferenceError.PERIOD_REVERSED,
                "pricecap_no_overlap", ReferenceError.CAP_OVERLAPS);
    }
}
