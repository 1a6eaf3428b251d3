package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Heads that a planned exam takes of a quota.
 *
 * @param submittedAt when its plan was submitted last; who came first, is served first
 */
public record QuotaClaim(long planId, QuotaKey quota, int heads, Instant submittedAt) {

    public QuotaClaim(
            long planId, LocalDate examMonth, long certificateId, SkillLevel level, int heads, Instant submittedAt) {
        this(planId, new QuotaKey(examMonth.getYear(), certificateId, level), heads, submittedAt);
    }

    /** Whether it comes before the exams of that plan. */
    boolean precedes(long otherPlan, Instant otherSubmitted) {
        if (planId == otherPlan) {
            return false;
        }
        int order = submittedAt.compareTo(otherSubmitted);
        return order < 0 || order == 0 && planId < otherPlan;
    }
}
