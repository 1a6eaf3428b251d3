package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.regulation.Assessment;
import java.io.Serializable;

/** @param assessment for the class and the certificate, with all their courses, as of today */
public record CourseHoursDetail(
        long id,
        long version,
        long classId,
        String className,
        String departmentName,
        long certificateId,
        String certificateName,
        CourseFacts facts,
        Assessment assessment,
        boolean mayKeep)
        implements Serializable {}
