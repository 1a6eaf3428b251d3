package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;

/** 学生首次参加X证书考核: whom the school pays for must be clear, whichever way the words are read. */
public final class FirstTimeDecided implements Rule<RegistrationFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-12.3", "附件1·十二", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Nobody is kept from an exam by it: the money is settled later, so it only warns here. */
    @Override
    public List<Finding> check(RegistrationFacts facts) {
        if (facts.undecided() == 0) {
            return List.of(pass(RegistrationEvidence.READINGS_AGREE, facts.reading()));
        }
        return List.of(
                facts.price() == null
                        ? pendingWarning(
                                null,
                                RegistrationEvidence.READINGS_DIFFER_WITHOUT_PRICE,
                                facts.undecided(),
                                facts.reading())
                        : pendingWarning(
                                null,
                                RegistrationEvidence.READINGS_DIFFER,
                                facts.undecided(),
                                facts.reading(),
                                facts.price().times(facts.undecided())));
    }
}
