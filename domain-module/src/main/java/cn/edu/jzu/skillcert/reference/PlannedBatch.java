package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Pilot;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * The exams of a batch taken together, whatever the status of their plan.
 *
 * @param examMonth in which they take place; the plan may be of the month before
 * @param firstSession null while no exam has a day
 * @param lastSession null while no exam has a day
 */
public record PlannedBatch(
        BatchKey batch,
        YearMonth examMonth,
        Set<SkillLevel> levels,
        Set<Long> classIds,
        LocalDate firstSession,
        LocalDate lastSession)
        implements Serializable {

    public PlannedBatch {
        levels = Set.copyOf(levels);
        classIds = Set.copyOf(classIds);
    }

    /** Year whose quota the heads of the batch take, and whose declaration, work plan and report it stands on. */
    public int quotaYear() {
        return examMonth.getYear();
    }

    /** The pilot the batch belongs to. */
    public Pilot pilot() {
        return new Pilot(quotaYear(), batch.departmentId(), batch.certificateId());
    }

    /** The first session, or the last day on which it can be while no exam has a day. */
    public LocalDate examDay() {
        return firstSession == null ? examMonth.atEndOfMonth() : firstSession;
    }
}
