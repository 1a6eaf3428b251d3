package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 如考试计划人数多于平台审核批准的试点人数: what all plans of the year take together stays within the quota, or an
 * increase is applied for. Heads that are applied for let the plan go on, but stay locked until the province answers. A quota is of
 * one year: an exam in another one cannot use it, whatever plan it stands in (R-2.1f).
 */
public final class WithinQuota implements PlanRule {

    private static final RuleInfo INFO = new RuleInfo("R-6.3", "附件1·六·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ExamFacts exam, PlanFacts plan) {
        QuotaStanding quota = exam.quota();
        Integer heads = exam.terms().heads();
        if (quota == null || heads == null) {
            return List.of(pending(exam.field("heads"), PlanEvidence.QUOTA_PENDING, exam.number()));
        }
        Optional<LocalDate> elsewhen = exam.terms()
                .sessions()
                .filter(day -> day.getYear() != quota.year())
                .findFirst();
        if (elsewhen.isPresent()) {
            return List.of(fail(
                    exam.field("theoryOn"),
                    PlanEvidence.NOT_IN_QUOTA_YEAR,
                    exam.number(),
                    elsewhen.get(),
                    quota.year()));
        }
        int planned = quota.plannedWith(heads);
        if (exam.excess() == 0) {
            return List.of(pass(PlanEvidence.WITHIN_QUOTA, exam.number(), quota.year(), planned, quota.quota()));
        }
        if (quota.quota() == 0) {
            return List.of(fail(exam.field("heads"), PlanEvidence.NO_QUOTA, exam.number(), quota.year(), heads));
        }
        return List.of(
                exam.neededIncrease() == 0
                        ? pendingWarning(
                                null,
                                PlanEvidence.OVER_QUOTA_APPLIED,
                                exam.number(),
                                quota.year(),
                                planned,
                                quota.quota(),
                                exam.appliedFor())
                        : fail(
                                exam.field("heads"),
                                PlanEvidence.OVER_QUOTA,
                                exam.number(),
                                quota.year(),
                                planned,
                                quota.quota(),
                                exam.neededIncrease()));
    }
}
