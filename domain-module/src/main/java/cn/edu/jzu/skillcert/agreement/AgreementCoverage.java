package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;

/** Whether an agreement stands behind the exams of a department; asked by the features that go on from it. */
public interface AgreementCoverage {

    /**
     * for the exams of one certificate and level.
     *
     * @param first day of the exams, or null while none is set
     * @param last day of them, or null
     */
    ExamCoverage of(long departmentId, long certificateId, SkillLevel level, LocalDate first, LocalDate last);
}
