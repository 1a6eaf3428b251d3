package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.RedlineParagraph;
import cn.edu.jzu.skillcert.agreement.RedlineParagraph.Kind;
import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import cn.edu.jzu.skillcert.agreement.TermChange;
import cn.edu.jzu.skillcert.agreement.TermLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sets two versions against each other: first by paragraph, then inside the paragraphs that were reworded. A
 * paragraph that moved is deleted in one place and inserted in the other.
 */
public final class RedlineBuilder {

    /** From this likeness on, two paragraphs count as one that was reworded, and not as one gone and another new. */
    private static final double REWORDED = 0.5;

    /** Largest number of pairs that are all weighed against each other; beyond it, paragraphs are paired as they stand. */
    private static final int MOST_PAIRS = 10_000;

    private final VersionContent from;
    private final VersionContent to;
    private final List<RedlineParagraph> paragraphs = new ArrayList<>();

    private RedlineBuilder(VersionContent from, VersionContent to) {
        this.from = from;
        this.to = to;
    }

    public static Redline between(VersionContent from, VersionContent to) {
        RedlineBuilder builder = new RedlineBuilder(from, to);
        builder.compareParagraphs();
        return new Redline(from.number(), to.number(), builder.paragraphs, changes(from.terms(), to.terms()));
    }

    private void compareParagraphs() {
        for (Alignment.Run run : Alignment.of(texts(from), texts(to))) {
            if (run.same()) {
                for (int i = 0; i < run.fromEnd() - run.fromStart(); i++) {
                    same(run.fromStart() + i, run.toStart() + i);
                }
            } else {
                compareStretch(run);
            }
        }
    }

    private static List<String> texts(VersionContent version) {
        return version.text().paragraphs().stream()
                .map(AgreementText.Paragraph::text)
                .toList();
    }

    /** Finds the pairs of reworded paragraphs, in order, that leave the least over. */
    private void compareStretch(Alignment.Run run) {
        List<List<String>> older = tokens(from, run.fromStart(), run.fromEnd());
        List<List<String>> newer = tokens(to, run.toStart(), run.toEnd());
        int[] partner = older.size() * newer.size() <= MOST_PAIRS ? bestPairs(older, newer) : asTheyStand(older, newer);
        int i = 0;
        int j = 0;
        while (i < older.size() || j < newer.size()) {
            if (i < older.size() && partner[i] < 0) {
                alone(Kind.DELETED, run.fromStart() + i++);
            } else if (i == older.size() || j < partner[i]) {
                alone(Kind.INSERTED, run.toStart() + j++);
            } else {
                paragraphs.add(new RedlineParagraph(
                        Kind.CHANGED,
                        run.fromStart() + i + 1,
                        run.toStart() + j + 1,
                        Alignment.segments(older.get(i), newer.get(j))));
                i++;
                j++;
            }
        }
    }

    private static int[] bestPairs(List<List<String>> older, List<List<String>> newer) {
        double[][] likeness = new double[older.size()][newer.size()];
        double[][] best = new double[older.size() + 1][newer.size() + 1];
        for (int i = older.size() - 1; i >= 0; i--) {
            for (int j = newer.size() - 1; j >= 0; j--) {
                likeness[i][j] = Alignment.likeness(older.get(i), newer.get(j));
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] >= REWORDED) {
                    best[i][j] = Math.max(best[i][j], likeness[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        int[] partner = new int[older.size()];
        Arrays.fill(partner, -1);
        int i = 0;
        int j = 0;
        while (i < older.size() && j < newer.size()) {
            if (likeness[i][j] >= REWORDED && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                partner[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }

    private static int[] asTheyStand(List<List<String>> older, List<List<String>> newer) {
        int[] partner = new int[older.size()];
        for (int i = 0; i < older.size(); i++) {
            boolean alike = i < newer.size() && Alignment.likeness(older.get(i), newer.get(i)) >= REWORDED;
            partner[i] = alike ? i : -1;
        }
        return partner;
    }

    private static List<List<String>> tokens(VersionContent version, int start, int end) {
        return version.text().paragraphs().subList(start, end).stream()
                .map(paragraph -> TextTokens.of(paragraph.text()))
                .toList();
    }

    private void same(int fromIndex, int toIndex) {
        paragraphs.add(new RedlineParagraph(
                Kind.SAME, fromIndex + 1, toIndex + 1, whole(RedlineSegment.Kind.SAME, from, fromIndex)));
    }

    private void alone(Kind kind, int index) {
        paragraphs.add(
                kind == Kind.DELETED
                        ? new RedlineParagraph(kind, index + 1, null, whole(RedlineSegment.Kind.DELETED, from, index))
                        : new RedlineParagraph(kind, null, index + 1, whole(RedlineSegment.Kind.INSERTED, to, index)));
    }

    private static List<RedlineSegment> whole(RedlineSegment.Kind kind, VersionContent version, int index) {
        return List.of(
                new RedlineSegment(kind, version.text().paragraphs().get(index).text()));
    }

    private static List<TermChange> changes(List<TermLine> from, List<TermLine> to) {
        Map<String, String> before = byKey(from);
        Map<String, String> after = byKey(to);
        List<TermChange> changes = new ArrayList<>();
        before.forEach((key, value) -> {
            if (!Objects.equals(value, after.get(key))) {
                changes.add(new TermChange(key, value, after.get(key)));
            }
        });
        after.forEach((key, value) -> {
            if (!before.containsKey(key)) {
                changes.add(new TermChange(key, null, value));
            }
        });
        return changes;
    }

    private static Map<String, String> byKey(List<TermLine> lines) {
        Map<String, String> byKey = new LinkedHashMap<>();
        lines.forEach(line -> byKey.put(line.key(), line.value()));
        return byKey;
    }
}
