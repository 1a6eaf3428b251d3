package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.util.Set;

/**
 * All of these, or none.
 *
 * @param reason written for the warnings, or null if there are none
 */
public record RegisterStudents(long plannedExamId, Set<Long> studentIds, String reason) implements Reasoned {

    public RegisterStudents {
        studentIds = Set.copyOf(studentIds);
    }

    public RegisterStudents(long plannedExamId, Set<Long> studentIds) {
        this(plannedExamId, studentIds, null);
    }
}
