package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plan's part of the chronology of a batch: submitted and approved before its first session. */
public final class PlannedBeforeExams implements Rule<PlanFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-17.4", "附件1·六·1", Severity.WARNING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> wrong = facts.exams().stream()
                .flatMap(exam -> exam.terms().firstSession().stream()
                        .flatMap(first -> tooLate(exam, first, facts.day()).stream()))
                .toList();
        return wrong.isEmpty() ? List.of(inOrder(facts)) : wrong;
    }

    private Optional<Finding> tooLate(ExamFacts exam, LocalDate first, LocalDate submitted) {
        if (exam.approvedOn() != null) {
            return exam.approvedOn().isBefore(first)
                    ? Optional.empty()
                    : Optional.of(
                            warn(null, PlanEvidence.APPROVED_AFTER_EXAM, exam.number(), exam.approvedOn(), first));
        }
        return submitted.isBefore(first)
                ? Optional.empty()
                : Optional.of(warn(null, PlanEvidence.SUBMITTED_AFTER_EXAM, exam.number(), submitted, first));
    }

    private Finding inOrder(PlanFacts facts) {
        return facts.exams().stream()
                .flatMap(exam -> exam.terms().firstSession().stream())
                .min(LocalDate::compareTo)
                .map(first -> pass(PlanEvidence.PLAN_BEFORE_EXAMS, first))
                .orElseGet(() -> notApplicable(PlanEvidence.CHRONOLOGY_OPEN));
    }
}
