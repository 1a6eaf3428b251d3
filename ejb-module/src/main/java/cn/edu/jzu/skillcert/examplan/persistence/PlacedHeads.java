package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.Instant;
import java.time.LocalDate;

/** Heads of an exam in the queue for a quota; of a plan that is being written again they count no more. */
public record PlacedHeads(
        long planId,
        PlanStatus status,
        LocalDate examMonth,
        long examId,
        Long certificateId,
        SkillLevel level,
        int heads,
        Instant since) {

    public QuotaKey quota() {
        return new QuotaKey(examMonth.getYear(), certificateId, level);
    }
}
