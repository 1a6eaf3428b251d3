package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** 学生首次参加X证书考核: whom the school pays for must be clear, whichever way the words are read; and it is not while nobody vouches for what was sat before. */
public final class FirstTimeDecided implements Rule<RegistrationFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-12.3", "附件1·十二", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Nobody is kept from an exam by it: the money is settled later, so it only warns here. */
    @Override
    public List<Finding> check(RegistrationFacts facts) {
        FirstTimeStanding standing = facts.firstTime();
        List<FirstTimeReading> readings = standing.readings().stream().sorted().toList();
        List<Finding> findings = new ArrayList<>();
        if (!standing.historyComplete()) {
            findings.add(
                    standing.historyFrom() == null
                            ? pendingWarning(null, RegistrationEvidence.HISTORY_UNKNOWN, standing.historyWanted())
                            : pendingWarning(
                                    null,
                                    RegistrationEvidence.HISTORY_TOO_SHORT,
                                    standing.historyFrom(),
                                    standing.historyWanted()));
        }
        if (standing.undecided() > 0) {
            findings.add(
                    standing.price() == null
                            ? pendingWarning(
                                    null,
                                    RegistrationEvidence.READINGS_DIFFER_WITHOUT_PRICE,
                                    standing.undecided(),
                                    readings)
                            : pendingWarning(
                                    null,
                                    RegistrationEvidence.READINGS_DIFFER,
                                    standing.undecided(),
                                    readings,
                                    standing.price().times(standing.undecided())));
        }
        return findings.isEmpty() ? List.of(pass(RegistrationEvidence.READINGS_AGREE, readings)) : findings;
    }
}
