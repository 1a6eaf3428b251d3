package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 由试点院部提前2周填写调增申请表: filed early enough before the first session of the batch, also if the session moves later
 * on.
 */
public final class IncreaseFiledInTime implements PlanRule {

    private static final RuleInfo INFO = new RuleInfo("R-6.4", "附件1·六·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ExamFacts exam, PlanFacts plan) {
        List<IncreaseFacts> filed = exam.increases().stream()
                .filter(increase -> increase.status().isOpen() || increase.status() == IncreaseStatus.GRANTED)
                .toList();
        if (filed.isEmpty() && exam.neededIncrease() == 0) {
            return List.of(notApplicable(PlanEvidence.NO_INCREASE_WANTED, exam.number()));
        }
        Optional<LocalDate> first = plan.firstSessionWith(exam);
        if (first.isEmpty()) {
            return List.of(pending(exam.field("theoryOn"), PlanEvidence.INCREASE_DATE_MISSING, exam.number()));
        }
        IncreaseDeadline deadline = IncreaseDeadline.before(first.get(), plan.calendar(), plan.parameters());
        List<Finding> findings = new ArrayList<>();
        filed.forEach(increase -> findings.add(check(exam, plan, increase)));
        if (exam.neededIncrease() > 0) {
            findings.add(
                    plan.today().isAfter(deadline.limit())
                            ? fail(
                                    exam.field("heads"),
                                    PlanEvidence.INCREASE_TOO_LATE_NOW,
                                    exam.number(),
                                    deadline.limit(),
                                    first.get())
                            : pendingWarning(
                                    exam.field("heads"),
                                    PlanEvidence.INCREASE_DUE,
                                    exam.number(),
                                    deadline.limit(),
                                    deadline.advisory()));
        }
        return findings;
    }

    /** One application. */
    public Finding check(ExamFacts exam, PlanFacts plan, IncreaseFacts increase) {
        Optional<LocalDate> first = plan.firstSessionWith(exam);
        if (first.isEmpty()) {
            return pending(exam.field("theoryOn"), PlanEvidence.INCREASE_DATE_MISSING, exam.number());
        }
        LocalDate limit = IncreaseDeadline.before(first.get(), plan.calendar(), plan.parameters())
                .limit();
        return increase.filedOn().isAfter(limit)
                ? fail(
                        exam.field("theoryOn"),
                        PlanEvidence.INCREASE_LATE,
                        exam.number(),
                        increase.filedOn(),
                        limit,
                        first.get())
                : pass(PlanEvidence.INCREASE_IN_TIME, exam.number(), increase.filedOn(), limit);
    }
}
