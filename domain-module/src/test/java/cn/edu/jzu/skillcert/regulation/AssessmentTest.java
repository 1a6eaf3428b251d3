package cn.edu.jzu.skillcert.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private enum Said implements EvidenceCode {
        SOMETHING
    }

    @Test
    void whatIsOpenStandsFirstAndTheRestKeepsTheOrderOfTheRules() {
        Assessment assessment = new Assessment(List.of(
                finding("R-1", Verdict.PASS),
                finding("R-2", Verdict.PENDING),
                finding("R-3", Verdict.NOT_APPLICABLE),
                finding("R-4", Verdict.FAIL),
                finding("R-5", Verdict.PASS),
                finding("R-6", Verdict.PENDING)));

        assertThat(assessment.openFirst())
                .extracting(finding -> finding.rule().id())
                .containsExactly("R-4", "R-2", "R-6", "R-1", "R-3", "R-5");
    }

    private static Finding finding(String rule, Verdict verdict) {
        RuleInfo info = new RuleInfo(rule, "附件1", Severity.BLOCKING, RuleSource.EXPLICIT);
        return new Finding(info, verdict, Severity.BLOCKING, Said.SOMETHING, List.of(), null);
    }
}
