package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;

/** Whoever goes in for an exam takes a head of the year's quota; retakers too, unless the reading says they do not (A19). */
public final class HeadsWithinQuota implements Rule<RegistrationFacts> {

    static final RuleInfo INFO = new RuleInfo("R-6.14", "附件1·六·3(3)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        Object[] arguments = {Integer.toString(facts.exam().quotaYear()), facts.quota(), facts.registeredInYear()};
        if (facts.retakesBeside() != null && facts.registeredInYear() <= facts.quota()) {
            return List.of(pass(
                    RegistrationEvidence.WITHIN_QUOTA_WITHOUT_RETAKES,
                    arguments[0],
                    arguments[1],
                    arguments[2],
                    facts.retakesBeside()));
        }
        return List.of(
                facts.registeredInYear() <= facts.quota()
                        ? pass(RegistrationEvidence.WITHIN_QUOTA, arguments)
                        : fail(null, RegistrationEvidence.OVER_QUOTA, arguments));
    }
}
