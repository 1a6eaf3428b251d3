package cn.edu.jzu.skillcert.agreement;

import java.util.List;
import java.util.Set;

/**
 * Which exams are set, for the agreements that must reach beyond them. Implemented by the feature that plans
 * exams, as a {@code @Dependent} class found by its type: plans know agreements, agreements do not know plans.
 */
public interface KnownExams {

    /** Of these departments, past ones too. */
    List<KnownExam> of(Set<Long> departmentIds);
}
