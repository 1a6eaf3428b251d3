package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.platform.ConstraintMessages;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.util.Map;

public class ExamPlanConstraints implements ConstraintMessages.Names {

    @Override
    public Map<String, ErrorCode> codes() {
        return Map.of(
                "examplan_month_unique", PlanError.MONTH_TAKEN,
                "quotaincrease_plannedexam", PlanError.EXAM_HAS_INCREASE,
                "candidate_plannedexam", PlanError.EXAM_HAS_CANDIDATES,
                "implementationplan_plannedexam", PlanError.EXAM_HAS_IMPLEMENTATION,
                "plannedexam_theory", PlanError.DATE_AND_REASON,
                "plannedexam_practical", PlanError.DATE_AND_REASON);
    }
}
