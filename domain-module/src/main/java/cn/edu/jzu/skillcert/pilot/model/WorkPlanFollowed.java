package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 需按照计划实施工作: whose planned day is over and of which nothing is recorded, is late by so many working days. */
public final class WorkPlanFollowed implements Rule<WorkPlanFollowed.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.2c", "附件1·二·2", Severity.HINT, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    public record Facts(List<Line> lines, WorkingCalendar calendar, LocalDate today) {}

    /** @param completedOn null while not done */
    public record Line(WorkPlanBlock block, LocalDate plannedOn, LocalDate completedOn) {}

    /** Working days a line is late, or none. */
    public static Optional<Integer> late(Line line, WorkingCalendar calendar, LocalDate today) {
        return line.plannedOn() != null
                        && line.completedOn() == null
                        && line.plannedOn().isBefore(lateBefore(calendar, today))
                ? Optional.of(calendar.workingDaysBetween(line.plannedOn(), today))
                : Optional.empty();
    }

    /** What was planned before this day and is not done, is late: a working day went by since. */
    public static LocalDate lateBefore(WorkingCalendar calendar, LocalDate today) {
        return calendar.onOrBefore(today);
    }

    @Override
    public List<Finding> check(Facts facts) {
        return facts.lines().stream()
                .filter(line -> line.block() != null && line.plannedOn() != null)
                .map(line -> line(line, facts))
                .toList();
    }

    private Finding line(Line line, Facts facts) {
        if (line.completedOn() != null) {
            return pass(PilotEvidence.PLAN_LINE_DONE, line.block(), line.plannedOn(), line.completedOn());
        }
        return late(line, facts.calendar(), facts.today())
                .map(days -> fail(null, PilotEvidence.PLAN_LINE_LATE, line.block(), line.plannedOn(), days))
                .orElseGet(() -> pass(PilotEvidence.PLAN_LINE_TO_COME, line.block(), line.plannedOn()));
    }
}
