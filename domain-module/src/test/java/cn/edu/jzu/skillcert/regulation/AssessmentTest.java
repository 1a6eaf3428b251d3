package cn.edu.jzu.skillcert.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.BusinessException;
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

    @Test
    void what_a_blocking_rule_forbids_or_cannot_allow_yet_is_refused_with_all_of_it() {
        Assessment assessment = new Assessment(List.of(
                finding("R-1", Verdict.PASS),
                finding("R-2", Verdict.FAIL),
                finding("R-3", Verdict.PENDING),
                warning("R-4", Verdict.FAIL)));

        assertThatThrownBy(() -> assessment.mustAllow("演示"))
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RegulationError.RULE_REFUSED);
                    assertThat(refused.arguments()).containsExactly("R-2、R-3");
                    assertThat(refused.findings()).isEqualTo(assessment.blocking());
                });
    }

    @Test
    void what_is_still_to_come_is_no_failure() {
        assertThatCode(() -> new Assessment(List.of(finding("R-1", Verdict.PENDING))).mustNotFail())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Assessment(List.of(finding("R-1", Verdict.PENDING), finding("R-2", Verdict.FAIL)))
                        .mustNotFail())
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(refused.arguments())
                        .containsExactly("R-2"));
    }

    @Test
    void a_warning_wants_a_reason_which_names_each_rule_once() {
        Assessment assessment = new Assessment(List.of(warning("R-1", Verdict.FAIL), warning("R-1", Verdict.FAIL)))
                .and(List.of(warning("R-2", Verdict.FAIL), warning("R-3", Verdict.PENDING)));

        assertThatCode(assessment::mustAllow).doesNotThrowAnyException();
        assertThatCode(() -> assessment.mustAllow("因场地检修")).doesNotThrowAnyException();
        assertThatThrownBy(() -> assessment.mustAllow(null))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RegulationError.REASON_WANTED);
                    assertThat(refused.arguments()).containsExactly("R-1、R-2");
                });
    }

    private static Finding finding(String rule, Verdict verdict) {
        return finding(rule, verdict, Severity.BLOCKING);
    }

    private static Finding warning(String rule, Verdict verdict) {
        return finding(rule, verdict, Severity.WARNING);
    }

    private static Finding finding(String rule, Verdict verdict, Severity severity) {
        RuleInfo info = new RuleInfo(rule, "附件1", severity, RuleSource.EXPLICIT);
        return new Finding(info, verdict, severity, Said.SOMETHING, List.of(), null);
    }
}
