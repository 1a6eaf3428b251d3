package cn.edu.jzu.skillcert.arrangement.persistence;

import cn.edu.jzu.skillcert.arrangement.ImplementationError;
import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class ArrangementConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "implementationplan_exam_unique", ImplementationError.EXAM_HAS_PLAN,
                "plannedroom_time", ImplementationError.ENDS_BEFORE_IT_BEGINS);
    }
}
