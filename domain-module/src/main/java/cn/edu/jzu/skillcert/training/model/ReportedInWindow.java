package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.training.IntegrationWindow;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 当年制定次年人才培养方案时…进行汇报: in the window of that year, at the latest on its last day, about the next year's plan. */
public final class ReportedInWindow implements Rule<ReportedInWindow.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-4.1", "附件1·四", Severity.WARNING, RuleSource.EXPLICIT);

    /**
     * @param year of the pilot, in which the report is due
     * @param planYear whose plan the report is about, or null
     * @param filedOn day of the first submission, or null
     */
    public record Facts(
            int year,
            Integer planYear,
            IntegrationWindow window,
            LocalDate filedOn,
            WorkingCalendar calendar,
            LocalDate today) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.planYear() == null) {
            findings.add(pending("planYear", TrainingEvidence.PLAN_YEAR_MISSING, facts.year() + 1));
        } else if (facts.planYear() != facts.year() + 1) {
            findings.add(fail("planYear", TrainingEvidence.PLAN_YEAR_WRONG, facts.planYear(), facts.year() + 1));
        }
        if (facts.filedOn() != null) {
            findings.addAll(filed(facts, findings.isEmpty()));
        } else {
            findings.add(notFiled(facts));
        }
        return findings;
    }

    /** Nothing is said of a report in time that is about the wrong plan: the report wanted is not there. */
    private List<Finding> filed(Facts facts, boolean rightPlan) {
        LocalDate due = facts.window().due();
        if (facts.filedOn().isAfter(due)) {
            return List.of(
                    fail(null, TrainingEvidence.REPORTED_LATE, facts.filedOn(), due, late(facts, facts.filedOn())));
        }
        if (facts.filedOn().isBefore(facts.window().from())) {
            return List.of(fail(
                    null,
                    TrainingEvidence.REPORTED_EARLY,
                    facts.filedOn(),
                    facts.window().from()));
        }
        return rightPlan
                ? List.of(pass(
                        TrainingEvidence.REPORTED_IN_WINDOW,
                        facts.filedOn(),
                        facts.planYear(),
                        facts.window().from(),
                        due))
                : List.of();
    }

    private Finding notFiled(Facts facts) {
        LocalDate due = facts.window().due();
        return facts.today().isAfter(due)
                ? fail(null, TrainingEvidence.REPORT_OVERDUE, due, late(facts, facts.today()))
                : pending(null, TrainingEvidence.REPORT_DUE, facts.window().from(), due);
    }

    private static int late(Facts facts, LocalDate day) {
        return Math.max(1, facts.calendar().workingDaysBetween(facts.window().due(), day));
    }
}
