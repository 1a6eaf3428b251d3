package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

public record CourseHoursRow(
        long id,
        String classCode,
        String className,
        String departmentName,
        String certificateCode,
        String certificateName,
        String course,
        CourseKind kind,
        String term,
        int plannedHours,
        int taughtHours,
        LocalDate taughtUntil,
        String reason)
        implements Serializable {

    public CourseHoursStatus status() {
        return CourseHoursStatus.of(plannedHours, taughtHours, reason);
    }
}
