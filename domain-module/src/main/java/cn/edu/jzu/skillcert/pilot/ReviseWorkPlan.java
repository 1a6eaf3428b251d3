package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.util.List;
import java.util.Map;

/**
 * Replaces what is planned.
 *
 * @param notApplicable blocks the department does without, with its reason
 * @param reason why a line that is late is put off or left out; null if none is
 */
public record ReviseWorkPlan(
        PilotRef plan, List<PlannedLine> lines, Map<WorkPlanBlock, String> notApplicable, String reason)
        implements Reasoned {

    public ReviseWorkPlan {
        lines = List.copyOf(lines);
        notApplicable = Map.copyOf(notApplicable);
    }
}
