package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.List;

/** A rule that looks at every exam of a plan by itself; a plan without exams gives it nothing to say. */
interface PlanRule extends Rule<PlanFacts> {

    @Override
    default List<Finding> check(PlanFacts facts) {
        if (facts.exams().isEmpty()) {
            return List.of(notApplicable(facts.zeroReport() ? PlanEvidence.ZERO_REPORT : PlanEvidence.NO_EXAMS));
        }
        return facts.exams().stream()
                .flatMap(exam -> check(exam, facts).stream())
                .toList();
    }

    List<Finding> check(ExamFacts exam, PlanFacts plan);
}
