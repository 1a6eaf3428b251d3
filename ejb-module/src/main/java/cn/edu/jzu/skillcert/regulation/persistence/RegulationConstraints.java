package cn.edu.jzu.skillcert.regulation.persistence;

import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class RegulationConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "parameter_day_unique", RegulationError.PARAMETER_DAY_TAKEN,
                "clause_no_overlap", ClauseError.OVERLAPS);
    }
}
