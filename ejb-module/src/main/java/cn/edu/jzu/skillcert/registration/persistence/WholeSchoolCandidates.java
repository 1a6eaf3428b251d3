package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.examplan.RegisteredClass;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** How many are registered, whosever students they are. */
@Dependent
public class WholeSchoolCandidates {

    private static final UnscopedAccess COUNTED =
            UnscopedAccess.because("a quota is the whole school's, and a plan must not leave its candidates behind");

    @Inject
    private RegisteredClassRepository classes;

    public List<RegisteredClass> of(Set<Long> plannedExamIds) {
        return classes.of(plannedExamIds, COUNTED);
    }

    public List<RegisteredClass> ofYear(int quotaYear) {
        return classes.ofYear(quotaYear, COUNTED);
    }
}
