package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Many of a kind, such as what is wanted for each of twenty classes: a page shows the first few, the others are opened
 * when wanted.
 *
 * @param more not shown at first
 */
public record Folded<T>(List<T> shown, List<T> more) {

    private static final int SHOWN = 3;

    private record Saying(RuleInfo rule, Verdict verdict, EvidenceCode evidence) {}

    /** A single one is not folded alone. */
    static <T> Folded<T> of(List<T> all) {
        int shown = all.size() <= SHOWN + 1 ? all.size() : SHOWN;
        return new Folded<>(List.copyOf(all.subList(0, shown)), List.copyOf(all.subList(shown, all.size())));
    }

    /** Those that say the same of one thing after the other together, in the order of the first of each. */
    static List<Folded<Finding>> bySaying(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Saying(finding.rule(), finding.verdict(), finding.evidence()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Folded::of)
                .toList();
    }
}
