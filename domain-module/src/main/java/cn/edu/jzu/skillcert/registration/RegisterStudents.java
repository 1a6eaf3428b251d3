package cn.edu.jzu.skillcert.registration;

import java.util.Set;

/**
 * All of these, or none.
 *
 * @param reason written for the warnings, or null if there are none
 */
public record RegisterStudents(long plannedExamId, Set<Long> studentIds, String reason) {

    public RegisterStudents {
        studentIds = Set.copyOf(studentIds);
    }

    public RegisterStudents(long plannedExamId, Set<Long> studentIds) {
        this(plannedExamId, studentIds, null);
    }
}
