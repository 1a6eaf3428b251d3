package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;

/** A name with a rare character may come out on the platform as another one, and then on the certificate. */
public final class NamesKnownElsewhere implements Rule<RegistrationFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.6", "附件1·六·2", Severity.WARNING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        if (facts.rows().isEmpty()) {
            return List.of(notApplicable(RegistrationEvidence.NOBODY_REGISTERED));
        }
        List<String> rare = facts.rows().stream()
                .filter(RegisteredRow::rareName)
                .map(RegisteredRow::person)
                .toList();
        return List.of(
                rare.isEmpty()
                        ? pass(RegistrationEvidence.USUAL_NAMES, facts.rows().size())
                        : fail(null, RegistrationEvidence.RARE_NAMES, rare.size(), rare));
    }
}
