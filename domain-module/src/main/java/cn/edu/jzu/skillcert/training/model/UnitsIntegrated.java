package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.util.List;

/** 有机融入…重构课程体系: how many of the certificate's skill units some course teaches. No share is asked for; none at all is a warning. */
public final class UnitsIntegrated implements Rule<IntegrationMatrix> {

    private static final RuleInfo INFO = new RuleInfo("R-4.2", "附件1·四", Severity.HINT, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(IntegrationMatrix matrix) {
        int all = matrix.units().size();
        int covered = matrix.coveredUnits();
        if (all == 0) {
            return List.of(pending("units", TrainingEvidence.NO_UNITS));
        }
        if (covered == 0) {
            return List.of(warn("matrix", TrainingEvidence.NOT_INTEGRATED, all));
        }
        return List.of(
                covered == all
                        ? pass(TrainingEvidence.ALL_UNITS_COVERED, all)
                        : pass(
                                TrainingEvidence.UNITS_COVERED,
                                covered,
                                all,
                                matrix.coverage(),
                                matrix.uncoveredUnits()));
    }
}
