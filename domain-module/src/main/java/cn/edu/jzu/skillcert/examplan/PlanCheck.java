package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * What the rules say of a form that is still being typed; nothing is kept.
 *
 * @param standings of the exams, in their order
 */
public record PlanCheck(List<Violation> violations, Assessment assessment, List<ExamStanding> standings)
        implements Serializable {

    public PlanCheck {
        violations = List.copyOf(violations);
        standings = List.copyOf(standings);
    }
}
