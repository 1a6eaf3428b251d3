package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;

/** A line of the list of applications. */
public record IncreaseRow(
        long id,
        String departmentName,
        String certificateName,
        SkillLevel level,
        int year,
        int heads,
        LocalDate filedOn,
        IncreaseStatus status,
        String replyNumber)
        implements Serializable {}
