package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A registration in a list.
 *
 * @param firstTime whether the school pays
 * @param reading by which that was decided
 * @param minutesNumber of the minutes in which 教务处 decided, or null if it did not decide this one
 * @param decisionNote what else it wrote, or null
 * @param appliedOn day of 报考, or null
 */
public record CandidateRow(
        long id,
        long version,
        long studentId,
        String studentNumber,
        String name,
        String className,
        String classCode,
        String departmentName,
        long plannedExamId,
        String certificateName,
        SkillLevel level,
        int quotaYear,
        CandidateStatus status,
        boolean firstTime,
        FirstTimeReading reading,
        String minutesNumber,
        LocalDate minutesOn,
        String decisionNote,
        LocalDate appliedOn,
        String withdrawalReason)
        implements Serializable {

    /** 教务处 has said whether it is the first time. */
    public boolean isDecided() {
        return minutesNumber != null || decisionNote != null;
    }

    /** With what the history says today. */
    public CandidateRow judged(boolean first) {
        return new CandidateRow(
                id,
                version,
                studentId,
                studentNumber,
                name,
                className,
                classCode,
                departmentName,
                plannedExamId,
                certificateName,
                level,
                quotaYear,
                status,
                first,
                reading,
                minutesNumber,
                minutesOn,
                decisionNote,
                appliedOn,
                withdrawalReason);
    }

    public CandidateRef ref() {
        return new CandidateRef(id, version);
    }
}
