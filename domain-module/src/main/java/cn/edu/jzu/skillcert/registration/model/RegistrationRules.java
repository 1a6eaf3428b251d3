package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.List;

/** The rules of registration. is the agreements' own, R-6.6 {@code IdNumber}'s and {@code PersonName}'s. */
public final class RegistrationRules {

    /** What must hold for everybody who is registered, at every registration. */
    public static final List<Rule<RegistrationFacts>> REGISTRATION =
            List.of(new RegisteredWithinPlan(), new HeadsWithinQuota());

    /** What must hold besides when they are entered on the organization's platform. */
    public static final List<Rule<RegistrationFacts>> APPLICATION = List.of(
            new RegisteredWithinPlan(),
            new HeadsWithinQuota(),
            new AppliedWithPhotos(),
            new AppliedInOrder(),
            new OneExamADay(),
            new FirstTimeDecided());

    private RegistrationRules() {}

    public static List<Rule<?>> all() {
        return List.copyOf(APPLICATION);
    }
}
