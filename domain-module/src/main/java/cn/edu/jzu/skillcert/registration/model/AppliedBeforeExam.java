package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import java.time.LocalDate;
import java.util.List;

/** 报名 ≤ 报考 < 考试, as a warning; what comes before it is held by the plan's status and the order of the steps themselves. */
public final class AppliedBeforeExam implements Rule<RegistrationFacts> {

    @Override
    public RuleInfo info() {
        return HeadsWithinQuota.INFO;
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        LocalDate first = facts.exam().firstSession();
        LocalDate applied = facts.lastAppliedOn();
        if (first == null) {
            return List.of(pendingWarning(null, RegistrationEvidence.NO_SESSION_SET));
        }
        if (applied == null) {
            return List.of(pendingWarning(null, RegistrationEvidence.NOT_YET_APPLIED, first));
        }
        return List.of(
                applied.isBefore(first)
                        ? pass(RegistrationEvidence.APPLIED_IN_TIME, applied, first)
                        : warn(null, RegistrationEvidence.APPLIED_TOO_LATE, applied, first));
    }
}
