package cn.edu.jzu.skillcert.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.Arrays;
import java.util.List;

/** Says in one line what a rule answers. */
final class FindingAssertions {

    private final List<Finding> findings;

    private FindingAssertions(List<Finding> findings) {
        this.findings = findings;
    }

    static <F> FindingAssertions assertThatRule(Rule<F> rule, F facts) {
        List<Finding> findings = rule.check(facts);
        assertThat(findings).isNotEmpty().allMatch(f -> f.rule().equals(rule.info()));
        return new FindingAssertions(findings);
    }

    /** 通过 and nothing else. */
    void passesWith(AgreementEvidence evidence) {
        says(evidence, Verdict.PASS, findings.get(0).rule().severity());
        assertThat(findings).hasSize(1);
    }

    FindingAssertions passesAlsoWith(AgreementEvidence evidence) {
        return says(evidence, Verdict.PASS, findings.get(0).rule().severity());
    }

    FindingAssertions blocksWith(AgreementEvidence evidence, Object... arguments) {
        assertThat(passed()).isFalse();
        return says(evidence, Verdict.FAIL, Severity.BLOCKING, arguments);
    }

    FindingAssertions warnsWith(AgreementEvidence evidence, Object... arguments) {
        return says(evidence, Verdict.FAIL, Severity.WARNING, arguments);
    }

    /** 待定, which blocks too. */
    FindingAssertions isBlockedPendingWith(AgreementEvidence evidence, Object... arguments) {
        assertThat(passed()).isFalse();
        return says(evidence, Verdict.PENDING, Severity.BLOCKING, arguments);
    }

    FindingAssertions isPendingWith(AgreementEvidence evidence, Object... arguments) {
        return says(evidence, Verdict.PENDING, Severity.WARNING, arguments);
    }

    void hintsAt(AgreementEvidence evidence) {
        says(evidence, Verdict.PENDING, Severity.HINT);
    }

    void doesNotApplyWith(AgreementEvidence evidence) {
        says(evidence, Verdict.NOT_APPLICABLE, findings.get(0).rule().severity());
        assertThat(findings).hasSize(1);
    }

    FindingAssertions atField(String field) {
        assertThat(findings).extracting(Finding::field).contains(field);
        return this;
    }

    void only() {
        assertThat(findings).hasSize(1);
    }

    private boolean passed() {
        return findings.stream().anyMatch(f -> f.verdict() == Verdict.PASS);
    }

    private FindingAssertions says(
            AgreementEvidence evidence, Verdict verdict, Severity severity, Object... arguments) {
        assertThat(findings)
                .as("%s with %s", evidence, Arrays.asList(arguments))
                .anySatisfy(finding -> {
                    assertThat(finding.evidence()).isEqualTo(evidence);
                    assertThat(finding.verdict()).isEqualTo(verdict);
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.arguments()).containsAll(Arrays.asList(arguments));
                });
        return this;
    }
}
