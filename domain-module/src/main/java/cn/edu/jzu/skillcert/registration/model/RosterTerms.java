package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a list is taken in by, as it was when that was ordered: what is asked with the roles of who orders it. That the
 * plan is still the same and heads are left is asked again when rows are written.
 *
 * @param planVersion of the plan that these were read from
 * @param lockedHeads planned heads over the quota, which cannot be registered yet
 * @param firstSession null while no day is set
 * @param reading in force on the day of the order
 */
public record RosterTerms(
        long plannedExamId,
        long planVersion,
        long departmentId,
        long certificateId,
        SkillLevel level,
        int quotaYear,
        int lockedHeads,
        LocalDate firstSession,
        FirstTimeReading reading) {

    /** @param planVersion read before the exam was, so that a change in between is noticed */
    public static RosterTerms of(PlannedExamFacts exam, long planVersion, FirstTimeReading reading) {
        return new RosterTerms(
                exam.id(),
                planVersion,
                exam.departmentId(),
                exam.certificateId(),
                exam.level(),
                exam.quotaYear(),
                exam.lockedHeads(),
                exam.firstSession(),
                reading);
    }

    public QuotaKey quota() {
        return new QuotaKey(quotaYear, certificateId, level);
    }

    /** As the order of a job keeps it. */
    public Map<String, String> settings() {
        return Map.of(
                "plannedExam", Long.toString(plannedExamId),
                "planVersion", Long.toString(planVersion),
                "department", Long.toString(departmentId),
                "certificate", Long.toString(certificateId),
                "level", level.name(),
                "quotaYear", Integer.toString(quotaYear),
                "lockedHeads", Integer.toString(lockedHeads),
                "firstSession", firstSession == null ? "" : firstSession.toString(),
                "reading", reading.name());
    }

    /** @param setting value by name */
    public static RosterTerms read(UnaryOperator<String> setting) {
        String firstSession = setting.apply("firstSession");
        return new RosterTerms(
                Long.parseLong(setting.apply("plannedExam")),
                Long.parseLong(setting.apply("planVersion")),
                Long.parseLong(setting.apply("department")),
                Long.parseLong(setting.apply("certificate")),
                SkillLevel.valueOf(setting.apply("level")),
                Integer.parseInt(setting.apply("quotaYear")),
                Integer.parseInt(setting.apply("lockedHeads")),
                firstSession.isEmpty() ? null : LocalDate.parse(firstSession),
                FirstTimeReading.valueOf(setting.apply("reading")));
    }
}
