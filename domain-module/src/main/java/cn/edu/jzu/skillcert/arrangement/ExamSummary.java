package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The exam an implementation plan is for, as the exam plan has it now.
 *
 * @param month of the exam plan
 * @param theoryOn null if there is no theory; so too the practical part
 */
public record ExamSummary(
        long examId,
        long departmentId,
        String departmentName,
        long certificateId,
        String certificateName,
        SkillLevel level,
        YearMonth month,
        LocalDate theoryOn,
        LocalDate practicalOn,
        String place,
        int heads)
        implements Serializable {}
