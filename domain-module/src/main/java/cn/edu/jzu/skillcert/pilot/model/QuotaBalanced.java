package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** 配额台账: approved + September − decreases + increases, and nothing beyond it is registered. */
public final class QuotaBalanced implements Rule<LedgerRow> {

    private static final RuleInfo INFO = new RuleInfo("R-2.1g", "附件1·二·1 + 六·1", Severity.BLOCKING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(LedgerRow row) {
        List<Finding> findings = new ArrayList<>();
        if (row.quota() < 0) {
            findings.add(fail(null, PilotEvidence.QUOTA_NEGATIVE, row.quota()));
        } else if (row.corrected() == 0) {
            findings.add(pass(PilotEvidence.QUOTA_IS, row.approved(), row.adjusted(), row.increased(), row.quota()));
        } else {
            findings.add(pass(
                    PilotEvidence.QUOTA_IS_CORRECTED,
                    row.approved(),
                    row.adjusted(),
                    row.increased(),
                    row.corrected(),
                    row.quota()));
        }
        LedgerFigure registered = row.figures().get(LedgerStage.REGISTERED);
        if (registered != null && registered.heads() > row.quota()) {
            findings.add(fail(null, PilotEvidence.REGISTERED_OVER_QUOTA, registered.heads(), row.quota()));
        }
        return findings;
    }
}
