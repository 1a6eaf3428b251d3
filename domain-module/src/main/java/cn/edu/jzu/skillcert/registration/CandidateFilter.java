package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/**
 * Which registrations are wanted; null means any.
 *
 * @param text part of student number or name
 * @param year whose quota they take
 */
public record CandidateFilter(
        String text,
        Long departmentId,
        Long certificateId,
        SkillLevel level,
        Integer year,
        Long plannedExamId,
        CandidateStatus status)
        implements Serializable {

    public static CandidateFilter ofExam(long plannedExamId) {
        return new CandidateFilter(null, null, null, null, null, plannedExamId, null);
    }
}
