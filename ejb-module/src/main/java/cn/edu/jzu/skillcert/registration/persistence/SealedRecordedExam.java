package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.ExamOutcome;
import cn.edu.jzu.skillcert.shared.SealedText;
import java.time.LocalDate;

/** An exam before the portal as it lies in the table. */
public record SealedRecordedExam(
        long id,
        long version,
        String studentNumber,
        String name,
        DocumentType documentType,
        SealedText idNumber,
        String certificateCode,
        String certificateName,
        SkillLevel level,
        LocalDate heldOn,
        ExamOutcome outcome,
        boolean charged,
        String source) {}
