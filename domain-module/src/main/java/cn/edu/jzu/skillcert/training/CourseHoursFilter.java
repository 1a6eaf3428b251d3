package cn.edu.jzu.skillcert.training;

import java.io.Serializable;

/**
 * Each part may be null for any.
 *
 * @param text part of the class's code or name, or of the course
 */
public record CourseHoursFilter(String text, Long departmentId, Long certificateId, CourseHoursStatus status)
        implements Serializable {

    public static final CourseHoursFilter ALL = new CourseHoursFilter(null, null, null, null);
}
