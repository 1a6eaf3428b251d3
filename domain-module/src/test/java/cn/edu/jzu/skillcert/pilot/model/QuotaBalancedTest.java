package cn.edu.jzu.skillcert.pilot.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R-2.1g: quota(now) = approved + Σ approved 新增/调增 − Σ 调减 + increases of 六·1, and corrections. */
class QuotaBalancedTest {

    @Test
    void septemberIncreasesAreAdded() {
        assertThat(balance(120, 30, 0, 0, 0)).satisfies(finding -> says(finding, PilotEvidence.QUOTA_IS, 150));
    }

    @Test
    void decreasesAreTakenOffAndIncreasesForExamsAdded() {
        assertThat(balance(120, -20, 10, 0, 0)).satisfies(finding -> says(finding, PilotEvidence.QUOTA_IS, 110));
    }

    @Test
    void whatIsDeclaredAndNotApprovedCountsNothing() {
        assertThat(balance(0, 0, 0, 0, 0)).satisfies(finding -> says(finding, PilotEvidence.QUOTA_IS, 0));
    }

    @Test
    void correctionsAreNamed() {
        assertThat(balance(150, 0, 0, -30, 0))
                .satisfies(finding -> says(finding, PilotEvidence.QUOTA_IS_CORRECTED, 120));
    }

    @Test
    void neverFewerThanNoneAndNeverMoreRegisteredThanThereAre() {
        assertThat(balance(20, -30, 0, 0, 0).evidence()).isEqualTo(PilotEvidence.QUOTA_NEGATIVE);
        assertThat(PilotRules.BALANCE.check(row(120, -40, 0, 0, 90)))
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .extracting(Finding::evidence)
                .containsExactly(PilotEvidence.REGISTERED_OVER_QUOTA);
    }

    private static void says(Finding finding, PilotEvidence evidence, int quota) {
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.evidence()).isEqualTo(evidence);
        assertThat(finding.arguments()).endsWith(quota);
    }

    private static Finding balance(int approved, int adjusted, int increased, int corrected, int registered) {
        return PilotRules.BALANCE
                .check(row(approved, adjusted, increased, corrected, registered))
                .get(0);
    }

    private static LedgerRow row(int approved, int adjusted, int increased, int corrected, int registered) {
        return new LedgerRow(
                new QuotaKey(2024, 7, SkillLevel.INTERMEDIATE),
                "Web前端开发",
                200,
                approved,
                adjusted,
                increased,
                corrected,
                Map.of(LedgerStage.REGISTERED, new LedgerFigure(registered, 0, null)));
    }
}
