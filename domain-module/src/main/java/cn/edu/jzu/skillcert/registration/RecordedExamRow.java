package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An exam before the portal in a list.
 *
 * @param studentNumber null if nobody here has that ID number
 */
public record RecordedExamRow(
        long id,
        long version,
        String studentNumber,
        String name,
        String maskedIdNumber,
        String certificateName,
        SkillLevel level,
        LocalDate heldOn,
        ExamOutcome outcome,
        boolean charged,
        String source)
        implements Serializable {}
