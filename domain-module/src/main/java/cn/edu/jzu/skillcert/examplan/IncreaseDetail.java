package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * An application with the exam it is for.
 *
 * @param quota approved heads of the year today
 * @param plannedHeads of the exam
 * @param limit last day on which it could be filed, or null while the exam has no day
 * @param note why it came back, or what the province added; or null
 */
public record IncreaseDetail(
        IncreaseRef increase,
        long planId,
        YearMonth planMonth,
        String departmentName,
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
        Set<IncreaseAction> allowed)
        implements Serializable {

    public IncreaseDetail {
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(IncreaseAction action) {
        return allowed.contains(action);
    }
}
