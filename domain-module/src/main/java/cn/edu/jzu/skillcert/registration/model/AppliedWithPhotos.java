package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import java.util.List;

/** 报考: only who is registered, each with a photo. */
public final class AppliedWithPhotos implements Rule<RegistrationFacts> {

    @Override
    public RuleInfo info() {
        return HeadsWithinQuota.INFO;
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        int registered = facts.registered();
        if (registered == 0) {
            return List.of(pending(null, RegistrationEvidence.NOBODY_REGISTERED));
        }
        int without = registered - facts.withPhoto();
        return List.of(
                without == 0
                        ? pass(RegistrationEvidence.ALL_WITH_PHOTO, registered)
                        : fail(null, RegistrationEvidence.WITHOUT_PHOTO, registered, without));
    }
}
