package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;

/**
 * Event: the last exam session of a department's certificate and level is now on that day. Fired by whoever sets or
 * moves exams, in its transaction; the agreements behind it are checked again.
 */
public record ExamDatesSet(long departmentId, long certificateId, SkillLevel level, LocalDate lastExamDate) {}
