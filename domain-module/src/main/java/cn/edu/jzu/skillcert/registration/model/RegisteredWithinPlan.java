package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.ClassStanding;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** 按照考试计划组织参加考试人员报名: only classes of the plan, each and all within the planned heads that are not locked. */
public final class RegisteredWithinPlan implements Rule<RegistrationFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.8", "附件1·六·2", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RegistrationFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (!facts.exam().isApproved()) {
            findings.add(fail(
                    null, RegistrationEvidence.PLAN_NOT_APPROVED, facts.exam().status()));
        }
        facts.classes().forEach(one -> check(one, findings));
        int planned = facts.exam().heads();
        int registered = facts.registered();
        if (registered > planned) {
            findings.add(fail(null, RegistrationEvidence.OVER_PLAN, planned, registered));
        } else if (registered > facts.exam().openHeads()) {
            findings.add(fail(
                    null,
                    RegistrationEvidence.OVER_OPEN_HEADS,
                    planned,
                    facts.exam().lockedHeads(),
                    registered));
        }
        if (findings.isEmpty()) {
            findings.add(
                    registered == planned
                            ? pass(RegistrationEvidence.AS_PLANNED, planned, registered)
                            : pass(RegistrationEvidence.FEWER_THAN_PLANNED, planned, registered, planned - registered));
        }
        return findings;
    }

    private void check(ClassStanding one, List<Finding> findings) {
        if (one.planned() == 0 && one.registered() > 0) {
            findings.add(fail(null, RegistrationEvidence.CLASS_NOT_IN_PLAN, one.className(), one.registered()));
        } else if (one.registered() > one.planned()) {
            findings.add(
                    fail(null, RegistrationEvidence.CLASS_OVER_PLAN, one.className(), one.planned(), one.registered()));
        }
    }
}
