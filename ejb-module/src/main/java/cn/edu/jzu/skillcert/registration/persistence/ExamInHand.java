package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** A planned exam as far as it decides what its registration wants of somebody. */
public record ExamInHand(
        long id,
        long departmentId,
        PlanStatus status,
        String certificateName,
        SkillLevel level,
        Integer heads,
        LocalDate theoryOn,
        LocalDate practicalOn,
        LocalDate planMonth) {

    /** Null while no day is set. */
    public LocalDate firstSession() {
        return Stream.of(theoryOn, practicalOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Approved, and not begun. */
    public boolean takesCandidates(LocalDate today) {
        return status == PlanStatus.APPROVED && firstSession() != null && today.isBefore(firstSession());
    }
}
