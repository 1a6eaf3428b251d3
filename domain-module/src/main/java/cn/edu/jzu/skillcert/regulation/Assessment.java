package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All that the rules say of one case, in the order of the rules. */
public record Assessment(List<Finding> findings) implements Serializable {

    public Assessment {
        findings = List.copyOf(findings);
    }

    public static <F> Assessment of(Collection<? extends Rule<F>> rules, F facts) {
        return new Assessment(
                rules.stream().flatMap(rule -> rule.check(facts).stream()).toList());
    }

    /** What wants somebody to act stands before what is settled; otherwise in the order of the rules. */
    public List<Finding> openFirst() {
        return findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> switch (finding.verdict()) {
                    case FAIL -> 0;
                    case PENDING -> 1;
                    case PASS, NOT_APPLICABLE -> 2;
                }))
                .toList();
    }

    /** The two together, e.g. what the rules say of the record and what another feature says of the people in it. */
    public Assessment and(Collection<Finding> others) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(others);
        return new Assessment(all);
    }

    /** Refuses with {@link RuleRefusedException} what a 阻断 rule forbids, or cannot allow yet. */
    public void mustAllow() {
        refuse(blocking());
    }

    /** Refuses besides, with {@link RegulationError#REASON_WANTED}, what is warned of while nobody says why. */
    public void mustAllow(String reason) {
        mustAllow();
        mustBeExplained(wantingReason(), reason);
    }

    /** Refuses what is wrong; what is still to come is no reason to refuse. */
    public void mustNotFail() {
        refuse(blocking().stream().filter(f -> f.verdict() == Verdict.FAIL).toList());
    }

    private static void refuse(List<Finding> against) {
        if (!against.isEmpty()) {
            throw new RuleRefusedException(against);
        }
    }

    /** For those who want a reason for less, or for more, than {@link #wantingReason()} says. */
    public static void mustBeExplained(List<Finding> warnings, String reason) {
        if (reason == null && !warnings.isEmpty()) {
            throw new BusinessException(RegulationError.REASON_WANTED, rules(warnings));
        }
    }

    static String rules(List<Finding> findings) {
        return findings.stream().map(f -> f.rule().id()).distinct().collect(Collectors.joining("、"));
    }

    public boolean blocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    public List<Finding> failures() {
        return findings.stream().filter(f -> f.verdict() == Verdict.FAIL).toList();
    }

    public List<Finding> wantingReason() {
        return findings.stream().filter(Finding::wantsReason).toList();
    }

    public List<Finding> of(String ruleId) {
        return findings.stream().filter(f -> f.rule().id().equals(ruleId)).toList();
    }
}
