package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.pilot.QuotaKey;
import java.time.Instant;

/**
 * Heads that a planned exam takes of a quota.
 *
 * @param heads that take a place
 * @param beside retakes among the registered ones, which take none (A19)
 * @param since when they stand in the queue; who came first, is served first
 */
public record QuotaClaim(long planId, QuotaKey quota, int heads, int beside, Instant since) {

    public QuotaClaim(long planId, QuotaKey quota, int heads, Instant since) {
        this(planId, quota, heads, 0, since);
    }

    /** Whether it comes before heads of that plan which stand there since then. */
    boolean precedes(long otherPlan, Instant otherSince) {
        if (planId == otherPlan) {
            return false;
        }
        int order = since.compareTo(otherSince);
        return order < 0 || order == 0 && planId < otherPlan;
    }
}
