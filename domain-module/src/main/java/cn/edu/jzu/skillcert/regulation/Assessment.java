package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
