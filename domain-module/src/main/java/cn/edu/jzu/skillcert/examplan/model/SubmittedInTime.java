package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** 于每月1日向教务处提交证书考试计划: by then, moved off days off; the plan of a month has the exams of that month. */
public final class SubmittedInTime implements Rule<PlanFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.1", "附件1·六·1", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        Deadline due = PlanDeadline.of(facts.planMonth(), facts.calendar(), facts.parameters());
        List<Finding> findings = new ArrayList<>();
        findings.add(timeliness(facts, due.date()));
        if (due.estimated()) {
            findings.add(hint(PlanEvidence.PLAN_DUE_ESTIMATED, due.date()));
        }
        if (facts.zeroReport()
                && facts.parameters().choice(ParameterKey.PLAN_ZERO_REPORT).equals("NO")) {
            findings.add(warn("zeroReport", PlanEvidence.ZERO_REPORT_NOT_COUNTED));
        }
        facts.exams().forEach(exam -> findings.addAll(month(exam, facts, due.date())));
        return findings;
    }

    private Finding timeliness(PlanFacts facts, LocalDate due) {
        LocalDate submitted = facts.firstSubmittedOn();
        if (submitted == null) {
            int late = PlanDeadline.workingDaysLate(due, facts.today(), facts.calendar());
            return late == 0
                    ? hint(PlanEvidence.PLAN_DUE, due)
                    : hint(Verdict.FAIL, PlanEvidence.PLAN_OVERDUE, due, late);
        }
        int late = PlanDeadline.workingDaysLate(due, submitted, facts.calendar());
        return late == 0
                ? pass(PlanEvidence.PLAN_IN_TIME, submitted, due)
                : warn(null, PlanEvidence.PLAN_LATE, submitted, due, late);
    }

    private List<Finding> month(ExamFacts exam, PlanFacts facts, LocalDate due) {
        List<Finding> findings = new ArrayList<>();
        exam.terms().firstSession().ifPresent(first -> {
            LocalDate last = exam.terms().lastSession().orElse(first);
            LocalDate outside = isWithin(first, facts.examMonth()) ? last : first;
            if (!isWithin(outside, facts.examMonth())) {
                findings.add(warn(
                        exam.field("theoryOn"),
                        PlanEvidence.EXAM_OUTSIDE_MONTH,
                        exam.number(),
                        outside,
                        facts.examMonth()));
            }
            int days = facts.parameters().count(ParameterKey.PLAN_NOTICE_DAYS);
            if (!first.isBefore(due) && !first.isAfter(due.plusDays(days))) {
                findings.add(hint(PlanEvidence.EXAM_SOON_AFTER_DUE, exam.number(), first, days));
            }
        });
        return findings;
    }

    private static boolean isWithin(LocalDate day, YearMonth month) {
        return YearMonth.from(day).equals(month);
    }

    private Finding hint(PlanEvidence evidence, Object... arguments) {
        return hint(Verdict.PENDING, evidence, arguments);
    }

    /** Shown, but nothing to give a reason for: only who submits is late, and then the warning above says so. */
    private Finding hint(Verdict verdict, PlanEvidence evidence, Object... arguments) {
        return new Finding(INFO, verdict, Severity.HINT, evidence, List.of(arguments), null);
    }
}
