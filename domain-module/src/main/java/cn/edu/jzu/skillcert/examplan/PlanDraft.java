package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.organization.StaffOption;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * A plan as its form shows it.
 *
 * @param due when it is to be submitted, with its explanation
 * @param returnReason why it came back, or null
 * @param staff whom its exams name as responsible
 */
public record PlanDraft(
        PlanRef plan,
        long departmentId,
        String departmentName,
        YearMonth planMonth,
        YearMonth examMonth,
        PlanStatus status,
        Deadline due,
        String returnReason,
        PlanContent content,
        List<StaffOption> staff)
        implements Serializable {

    public PlanDraft {
        staff = List.copyOf(staff);
    }
}
