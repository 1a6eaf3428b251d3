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
 * @param retakes whether retakers take a place of the quota on that day (A19)
 * @param besideBefore of those who are registered for the exam, who took none then
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
        FirstTimeReading reading,
        RetakeReading retakes,
        int besideBefore) {

    /**
     * @param planVersion read before the exam was, so that a change in between is noticed
     * @param besideBefore read after the exam was, so that no locked head is freed twice
     */
    public static RosterTerms of(
            PlannedExamFacts exam,
            long planVersion,
            FirstTimeReading reading,
            RetakeReading retakes,
            int besideBefore) {
        return new RosterTerms(
                exam.id(),
                planVersion,
                exam.departmentId(),
                exam.certificateId(),
                exam.level(),
                exam.quotaYear(),
                exam.lockedHeads(),
                exam.firstSession(),
                reading,
                retakes,
                besideBefore);
    }

    public QuotaKey quota() {
        return new QuotaKey(quotaYear, certificateId, level);
    }

    /**
     * How many heads of the exam are locked when so many take no place of the quota: each who came since the order frees
     * one.
     */
    public int lockedHeads(int beside) {
        return Math.max(0, lockedHeads - Math.max(0, beside - besideBefore));
    }

    /** As the order of a job keeps it. */
    public Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("plannedExam", Long.toString(plannedExamId)),
                Map.entry("planVersion", Long.toString(planVersion)),
                Map.entry("department", Long.toString(departmentId)),
                Map.entry("certificate", Long.toString(certificateId)),
                Map.entry("level", level.name()),
                Map.entry("quotaYear", Integer.toString(quotaYear)),
                Map.entry("lockedHeads", Integer.toString(lockedHeads)),
                Map.entry("firstSession", firstSession == null ? "" : firstSession.toString()),
                Map.entry("reading", reading.name()),
                Map.entry("retakes", retakes.name()),
                Map.entry("besideBefore", Integer.toString(besideBefore)));
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
                FirstTimeReading.valueOf(setting.apply("reading")),
                RetakeReading.valueOf(setting.apply("retakes")),
                Integer.parseInt(setting.apply("besideBefore")));
    }
}
