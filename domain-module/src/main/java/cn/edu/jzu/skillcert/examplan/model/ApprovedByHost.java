package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.List;

/** 由教务处主办，各试点院部承办: nothing goes on, and nothing is paid, from a plan 教务处 has not approved. */
public final class ApprovedByHost implements Rule<ApprovedByHost.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-6.0", "附件1·六", Severity.BLOCKING, RuleSource.EXPLICIT);

    /** @param releasing role that goes on from the plan, e.g. releases a statement; null if nobody does yet */
    public record Facts(PlanStatus status, Role releasing) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Facts facts) {
        if (facts.status() != PlanStatus.APPROVED) {
            return List.of(fail(null, PlanEvidence.NOT_APPROVED_BY_HOST, facts.status()));
        }
        if (facts.releasing() != null && facts.releasing() != Role.ACADEMIC_AFFAIRS) {
            return List.of(fail(null, PlanEvidence.NOT_THE_HOST, facts.releasing()));
        }
        return List.of(pass(PlanEvidence.APPROVED_BY_HOST));
    }
}
