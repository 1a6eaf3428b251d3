package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Everything the page of a request shows.
 *
 * @param declineReason why the department adjusts nothing; null unless it said so
 * @param packageId the school's package it was locked into, or null
 * @param allowed what the caller may do now; the services refuse everything else
 */
public record AdjustmentDetail(
        long id,
        long version,
        int year,
        long departmentId,
        String departmentName,
        AdjustmentStatus status,
        String returnReason,
        String declineReason,
        Long packageId,
        List<LineView> lines,
        List<AdjustmentEffect> effects,
        AdjustmentWindow window,
        Assessment assessment,
        List<TrailStep> trail,
        Set<AdjustmentAction> allowed)
        implements Serializable {

    public boolean allows(AdjustmentAction action) {
        return allowed.contains(action);
    }

    /** @param granted null before the province replied */
    public record LineView(
            long id,
            String certificateName,
            SkillLevel level,
            AdjustmentKind kind,
            int heads,
            String reason,
            Boolean granted)
            implements Serializable {}
}
