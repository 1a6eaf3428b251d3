package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * An application with the exam it is for.
 *
 * @param quota approved heads of the year today
 * @param certificateId together with department and month it names the batch
 * @param plannedHeads of the exam; 0 when it has left the plan
 * @param limit last day on which it could be filed, or null while the exam has no day
 * @param note why it came back, or what the province added; or null
 * @param replyFileName the province's paper, or null
 * @param assessment what say of it
 */
public record IncreaseDetail(
        IncreaseRef increase,
        long planId,
        YearMonth planMonth,
        long departmentId,
        String departmentName,
        long certificateId,
        String certificateName,
        SkillLevel level,
        int year,
        int quota,
        int plannedHeads,
        LocalDate firstSession,
        LocalDate limit,
        int heads,
        String reason,
        LocalDate filedOn,
        ActView filed,
        IncreaseStatus status,
        LocalDate forwardedOn,
        String replyNumber,
        LocalDate repliedOn,
        String note,
        String replyFileName,
        Assessment assessment,
        List<TrailStep> trail,
        Set<IncreaseAction> allowed)
        implements Serializable {

    public IncreaseDetail {
        trail = List.copyOf(trail);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(IncreaseAction action) {
        return allowed.contains(action);
    }
}
