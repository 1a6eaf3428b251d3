package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the list of implementation plans.
 *
 * @param theoryOn day in the exam plan, or null; so too the practical part
 * @param submittedAt last submission, or null
 */
public record ImplementationRow(
        long id,
        String departmentName,
        String certificateName,
        SkillLevel level,
        LocalDate theoryOn,
        LocalDate practicalOn,
        Instant submittedAt,
        ImplementationStatus status)
        implements Serializable {}
