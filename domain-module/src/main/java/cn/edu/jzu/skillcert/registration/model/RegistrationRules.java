package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.List;

/** The rules of registration. is the agreements' own, the rest of {@code IdNumber}'s and {@code PersonName}'s. */
public final class RegistrationRules {

    /** What must hold for everybody who is registered, at every registration. */
    public static final List<Rule<RegistrationFacts>> REGISTRATION =
            List.of(new RegisteredWithinPlan(), new HeadsWithinQuota());

    /** What is worth a written reason when somebody is registered. */
    public static final List<Rule<RegistrationFacts>> REGISTRATION_WARNINGS = List.of(new OneExamADay());

    /** What must hold besides when they are entered on the organization's platform. */
    public static final List<Rule<RegistrationFacts>> APPLICATION = List.of(
            new RegisteredWithinPlan(),
            new HeadsWithinQuota(),
            new AppliedWithPhotos(),
            new PhotosOfExam(),
            new NamesKnownElsewhere(),
            new AppliedInOrder(),
            new OneExamADay(),
            new FirstTimeDecided());

    private RegistrationRules() {}

    /** One goes on from a warning, and from what is not certain under one, only with a written reason. */
    public static boolean wantsReason(Finding finding) {
        return finding.wantsReason() || finding.severity() == Severity.WARNING && finding.verdict() == Verdict.PENDING;
    }

    /** Without {@link PhotosOfExam}, which is one of {@link PhotoRules}. */
    public static List<Rule<?>> all() {
        return APPLICATION.stream()
                .filter(rule -> !(rule instanceof PhotosOfExam))
                .<Rule<?>>map(rule -> rule)
                .toList();
    }
}
