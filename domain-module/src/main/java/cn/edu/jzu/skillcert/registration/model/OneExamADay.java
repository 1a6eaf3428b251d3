package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;

/**
 * Nobody sits in two exams at once. A plan knows days only, and two exams on one day may still lie one after the other:
 * a warning here, refused when sessions are arranged.
 */
public final class OneExamADay implements Rule<RegistrationFacts> {

    /** The others are counted; whoever wants them all opens the list. */
    private static final int MOST_NAMED = 10;

    private static final RuleInfo INFO =
            new RuleInfo("R-17.3", "附件1·六·2、六·3(3)", Severity.BLOCKING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        if (facts.exam().firstSession() == null) {
            return List.of(pendingWarning(null, RegistrationEvidence.NO_SESSION_SET));
        }
        if (facts.registered() == 0) {
            return List.of(notApplicable(RegistrationEvidence.NOBODY_REGISTERED));
        }
        return facts.sameDay().isEmpty()
                ? List.of(pass(RegistrationEvidence.ONE_EXAM_A_DAY, facts.registered()))
                : facts.sameDay().stream()
                        .map(other -> warn(
                                null,
                                RegistrationEvidence.EXAMS_ON_SAME_DAY,
                                other.students().size(),
                                other.day(),
                                other.certificateName(),
                                other.level(),
                                other.students().stream().limit(MOST_NAMED).toList()))
                        .toList();
    }
}
