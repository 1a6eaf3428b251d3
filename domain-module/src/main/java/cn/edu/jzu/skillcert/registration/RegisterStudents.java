package cn.edu.jzu.skillcert.registration;

import java.util.Set;

/** All of these, or none. */
public record RegisterStudents(long plannedExamId, Set<Long> studentIds) {

    public RegisterStudents {
        studentIds = Set.copyOf(studentIds);
    }
}
