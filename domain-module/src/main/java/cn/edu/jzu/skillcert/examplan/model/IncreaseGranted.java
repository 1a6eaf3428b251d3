package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** 由教务处报…办公室审核批准后修改: the heads applied for are used only after the province has answered. */
public final class IncreaseGranted implements PlanRule {

    private static final RuleInfo INFO = new RuleInfo("R-6.5", "附件1·六·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ExamFacts exam, PlanFacts plan) {
        if (exam.increases().isEmpty()) {
            return List.of(notApplicable(PlanEvidence.NO_INCREASE_FILED, exam.number()));
        }
        // What came to nothing matters only as long as the heads are wanted; they can be cut instead.
        List<IncreaseFacts> telling = exam.increases().stream()
                .filter(increase ->
                        increase.status().isOpen() || increase.status() == IncreaseStatus.GRANTED || exam.excess() > 0)
                .toList();
        return telling.isEmpty()
                ? List.of(notApplicable(PlanEvidence.INCREASE_DISPENSABLE, exam.number()))
                : telling.stream()
                        .map(increase -> check(exam.number(), increase, null))
                        .toList();
    }

    /**
     * One application.
     *
     * @param usedOn day its heads were first used, or null while they are not
     */
    public Finding check(int exam, IncreaseFacts increase, LocalDate usedOn) {
        if (increase.status() == IncreaseStatus.REJECTED) {
            return warn(
                    null,
                    PlanEvidence.INCREASE_REJECTED,
                    exam,
                    increase.heads(),
                    increase.replyNumber(),
                    increase.repliedOn());
        }
        if (increase.status() != IncreaseStatus.GRANTED) {
            return usedOn == null
                    ? pendingWarning(null, PlanEvidence.HEADS_LOCKED, exam, increase.heads(), increase.status())
                    : fail(null, PlanEvidence.HEADS_LOCKED, exam, increase.heads(), increase.status());
        }
        if (usedOn != null && usedOn.isBefore(increase.repliedOn())) {
            return fail(null, PlanEvidence.USED_BEFORE_REPLY, exam, usedOn, increase.repliedOn());
        }
        return pass(
                PlanEvidence.INCREASE_GRANTED, exam, increase.heads(), increase.replyNumber(), increase.repliedOn());
    }
}
