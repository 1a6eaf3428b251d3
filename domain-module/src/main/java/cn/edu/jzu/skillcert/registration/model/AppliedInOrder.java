package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Registration's part of the chronology of a batch: 报名 ≤ 报考 &lt; 考试 and 协议备案 ≤ 报考. That the plan comes first
 * is held by its status.
 */
public final class AppliedInOrder implements Rule<RegistrationFacts> {

    private static final RuleInfo INFO =
            new RuleInfo("R-17.4", "附件1·三、六·2、六·3(3)", Severity.WARNING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        LocalDate session = facts.exam().firstSession();
        EntryDays entered = facts.entered();
        if (session == null) {
            return List.of(pending(null, RegistrationEvidence.NO_SESSION_SET));
        }
        if (entered.last() == null) {
            return List.of(pending(null, RegistrationEvidence.NOT_YET_APPLIED, session));
        }
        List<Finding> findings = new ArrayList<>();
        if (!entered.last().isBefore(session)) {
            findings.add(fail(null, RegistrationEvidence.APPLIED_TOO_LATE, entered.last(), session));
        }
        if (entered.beforeRegistered() > 0) {
            findings.add(fail(null, RegistrationEvidence.APPLIED_BEFORE_REGISTERED, entered.beforeRegistered()));
        }
        LocalDate filed = entered.agreementFiledOn();
        if (filed != null && entered.first().isBefore(filed)) {
            findings.add(fail(null, RegistrationEvidence.APPLIED_BEFORE_FILING, entered.first(), filed));
        }
        return findings.isEmpty()
                ? List.of(pass(RegistrationEvidence.APPLIED_IN_TIME, entered.last(), session))
                : findings;
    }
}
