package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.calendar.Deadline;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * A plan as its form shows it.
 *
 * @param due when it is to be submitted, with its explanation
 * @param returnReason why it came back, or null
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
        PlanContent content)
        implements Serializable {}
