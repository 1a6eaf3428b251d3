package cn.edu.jzu.skillcert.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** Says in one line what a rule of any feature answers. */
public final class RuleAssertions {

    private final List<Finding> findings;

    private RuleAssertions(List<Finding> findings) {
        this.findings = findings;
    }

    public static <F> RuleAssertions assertThatRule(Rule<F> rule, F facts) {
        List<Finding> findings = rule.check(facts);
        assertThat(findings).isNotEmpty().allMatch(finding -> finding.rule().equals(rule.info()));
        return new RuleAssertions(findings);
    }

    /** 通过 and nothing else. */
    public void passesWith(EvidenceCode evidence, Object... arguments) {
        says(evidence, Verdict.PASS, findings.get(0).rule().severity(), arguments);
        assertThat(findings).hasSize(1);
    }

    public RuleAssertions passesAlsoWith(EvidenceCode evidence, Object... arguments) {
        return says(evidence, Verdict.PASS, findings.get(0).rule().severity(), arguments);
    }

    public RuleAssertions blocksWith(EvidenceCode evidence, Object... arguments) {
        assertThat(findings).noneMatch(finding -> finding.verdict() == Verdict.PASS);
        return says(evidence, Verdict.FAIL, Severity.BLOCKING, arguments);
    }

    public RuleAssertions warnsWith(EvidenceCode evidence, Object... arguments) {
        return says(evidence, Verdict.FAIL, Severity.WARNING, arguments);
    }

    /** 待定, which blocks too. */
    public RuleAssertions isBlockedPendingWith(EvidenceCode evidence, Object... arguments) {
        return says(evidence, Verdict.PENDING, Severity.BLOCKING, arguments);
    }

    public RuleAssertions isPendingWith(EvidenceCode evidence, Object... arguments) {
        return says(evidence, Verdict.PENDING, Severity.WARNING, arguments);
    }

    public RuleAssertions hintsAt(EvidenceCode evidence, Object... arguments) {
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.evidence()).isEqualTo(evidence);
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.arguments()).containsAll(Arrays.asList(arguments));
        });
        return this;
    }

    public void doesNotApplyWith(EvidenceCode evidence) {
        says(evidence, Verdict.NOT_APPLICABLE, findings.get(0).rule().severity());
        assertThat(findings).hasSize(1);
    }

    public RuleAssertions atField(String field) {
        assertThat(findings).extracting(Finding::field).contains(field);
        return this;
    }

    public RuleAssertions saysNothingOf(EvidenceCode evidence) {
        assertThat(findings).extracting(Finding::evidence).doesNotContain(evidence);
        return this;
    }

    private RuleAssertions says(EvidenceCode evidence, Verdict verdict, Severity severity, Object... arguments) {
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
