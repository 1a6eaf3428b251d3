package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A registration in a list.
 *
 * @param firstTime whether the school pays
 * @param reading by which that was decided
 * @param decisionNote what 教务处 wrote to its decision, or null if it did not decide this one
 * @param appliedOn day of 报考, or null
 */
public record CandidateRow(
        long id,
        long version,
        long studentId,
        String studentNumber,
        String name,
        String className,
        String departmentName,
        long plannedExamId,
        String certificateName,
        SkillLevel level,
        int quotaYear,
        CandidateStatus status,
        boolean firstTime,
        FirstTimeReading reading,
        String decisionNote,
        LocalDate appliedOn,
        String withdrawalReason)
        implements Serializable {

    public CandidateRef ref() {
        return new CandidateRef(id, version);
    }
}
