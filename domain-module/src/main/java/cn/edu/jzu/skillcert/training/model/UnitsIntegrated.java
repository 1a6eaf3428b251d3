package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.util.ArrayList;
import java.util.List;

/**
 * 有机融入…重构课程体系: how many of the certificate's skill units some course teaches. No share is asked for; none at all
 * is a warning, and so is a report that does not say which programmes it is about, what was done or which units there
 * are: it may be handed in with a reason, but never passes for a report.
 */
public final class UnitsIntegrated implements Rule<IntegrationContent> {

    private static final RuleInfo INFO = new RuleInfo("R-4.2", "附件1·四", Severity.HINT, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(IntegrationContent content) {
        List<Finding> findings = new ArrayList<>();
        if (InputCheck.isBlank(content.programmes())) {
            findings.add(warn("programmes", TrainingEvidence.PROGRAMMES_MISSING));
        }
        if (InputCheck.isBlank(content.summary())) {
            findings.add(warn("summary", TrainingEvidence.SUMMARY_MISSING));
        }
        findings.add(units(content.matrix()));
        return findings;
    }

    private Finding units(IntegrationMatrix matrix) {
        int all = matrix.units().size();
        int covered = matrix.coveredUnits();
        if (all == 0) {
            return warn("units", TrainingEvidence.NO_UNITS);
        }
        if (covered == 0) {
            return warn("matrix", TrainingEvidence.NOT_INTEGRATED, all);
        }
        return covered == all
                ? pass(TrainingEvidence.ALL_UNITS_COVERED, all)
                : pass(TrainingEvidence.UNITS_COVERED, covered, all, matrix.coverage(), matrix.uncoveredUnits());
    }
}
