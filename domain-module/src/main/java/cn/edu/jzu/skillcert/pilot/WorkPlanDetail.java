package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the page of a work plan shows.
 *
 * @param roundId that generated it, or null
 * @param packageId of September that generated it, or null
 * @param notApplicable blocks the department does without, with its reason
 * @param allowed what the caller may do now; the services refuse everything else
 */
public record WorkPlanDetail(
        long id,
        long version,
        int year,
        Long roundId,
        Long packageId,
        String roundTitle,
        Integer packageNumber,
        String departmentName,
        String certificateName,
        WorkPlanStatus status,
        List<LineView> lines,
        Map<WorkPlanBlock, String> notApplicable,
        Assessment assessment,
        List<TrailStep> trail,
        Set<WorkPlanAction> allowed)
        implements Serializable {

    public boolean allows(WorkPlanAction action) {
        return allowed.contains(action);
    }

    /**
     * @param firstPlannedOn the day it was planned for before it was moved; null unless it was
     * @param workingDaysLate null unless its day is over and nothing is recorded
     */
    public record LineView(
            long id,
            WorkPlanBlock block,
            LocalDate plannedOn,
            LocalDate firstPlannedOn,
            String place,
            String responsible,
            LocalDate completedOn,
            String completion,
            Integer workingDaysLate)
            implements Serializable {}
}
