package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/**
 * Which registrations are wanted; null means any.
 *
 * @param text part of student number or name
 * @param year whose quota they take
 * @param undecided only cases on which the readings of 首次 differ and 教务处 has not decided
 */
public record CandidateFilter(
        String text,
        Long departmentId,
        Long certificateId,
        SkillLevel level,
        Integer year,
        Long plannedExamId,
        CandidateStatus status,
        boolean undecided)
        implements Serializable {

    public static CandidateFilter ofExam(long plannedExamId) {
        return new CandidateFilter(null, null, null, null, null, plannedExamId, null, false);
    }
}
