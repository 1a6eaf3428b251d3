package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How two sequences run alongside each other: stretches both have, and stretches where they part. */
final class Alignment {

    /** Beyond this many pieces a full search would take minutes: stretches that occur once on both sides part it. */
    private static final int LARGE = 4000;

    /** Length of such a stretch among characters, where single ones repeat all the time; among sentences one is enough. */
    private static final int STRETCH = 6;

    /** Pieces {@code [fromStart, fromEnd)} of the older sequence against {@code [toStart, toEnd)} of the newer. */
    record Run(boolean same, int fromStart, int fromEnd, int toStart, int toEnd) {}

    private Alignment() {}

    static <T> List<Run> of(List<T> from, List<T> to) {
        int head = 0;
        int shorter = Math.min(from.size(), to.size());
        while (head < shorter && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        BitSet deleted = new BitSet();
        BitSet inserted = new BitSet();
        mark(from, new Range(head, from.size() - tail), to, new Range(head, to.size() - tail), deleted, inserted);
        return runs(from.size(), to.size(), deleted, inserted);
    }

    /** Same, deleted and inserted stretches of two token lists, in reading order. */
    static List<RedlineSegment> segments(List<String> from, List<String> to) {
        List<RedlineSegment> segments = new ArrayList<>();
        for (Run run : of(from, to)) {
            String before = String.join("", from.subList(run.fromStart(), run.fromEnd()));
            String after = String.join("", to.subList(run.toStart(), run.toEnd()));
            if (run.same()) {
                segments.add(new RedlineSegment(RedlineSegment.Kind.SAME, after));
                continue;
            }
            if (!before.isEmpty()) {
                segments.add(new RedlineSegment(RedlineSegment.Kind.DELETED, before));
            }
            if (!after.isEmpty()) {
                segments.add(new RedlineSegment(RedlineSegment.Kind.INSERTED, after));
            }
        }
        return segments;
    }

    /** How much of two token lists is the same, regardless of order: 0 nothing, 1 everything. */
    static <T> double likeness(List<T> from, List<T> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return 1;
        }
        Map<T, Integer> counts = new HashMap<>();
        from.forEach(piece -> counts.merge(piece, 1, Integer::sum));
        int common = 0;
        for (T piece : to) {
            if (counts.merge(piece, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (from.size() + to.size());
    }

    private record Range(int start, int end) {
        int size() {
            return end - start;
        }
    }

    private static <T> void mark(List<T> from, Range older, List<T> to, Range newer, BitSet deleted, BitSet inserted) {
        if (older.size() + newer.size() <= LARGE) {
            List<T> fromPart = from.subList(older.start(), older.end());
            List<T> toPart = to.subList(newer.start(), newer.end());
            for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(fromPart, toPart, null)) {
                deleted.set(older.start() + change.startOriginal, older.start() + change.endOriginal);
                inserted.set(newer.start() + change.startRevised, newer.start() + change.endRevised);
            }
            return;
        }
        List<int[]> anchors = anchors(from, older, to, newer);
        if (anchors.isEmpty()) {
            deleted.set(older.start(), older.end());
            inserted.set(newer.start(), newer.end());
            return;
        }
        int fromStart = older.start();
        int toStart = newer.start();
        for (int[] anchor : anchors) {
            mark(from, new Range(fromStart, anchor[0]), to, new Range(toStart, anchor[1]), deleted, inserted);
            fromStart = anchor[0] + 1;
            toStart = anchor[1] + 1;
        }
        mark(from, new Range(fromStart, older.end()), to, new Range(toStart, newer.end()), deleted, inserted);
    }

    /** Positions, rising on both sides, where a stretch begins that either side has exactly once. */
    private static <T> List<int[]> anchors(List<T> from, Range older, List<T> to, Range newer) {
        boolean mostlyUnique = 2 * new HashSet<>(from.subList(older.start(), older.end())).size() > older.size();
        int stretch = mostlyUnique ? 1 : STRETCH;
        Map<List<T>, Integer> inOlder = onceOnly(from, older, stretch);
        Map<List<T>, Integer> inNewer = onceOnly(to, newer, stretch);
        List<int[]> common = inOlder.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && inNewer.getOrDefault(entry.getKey(), -1) >= 0)
                .map(entry -> new int[] {entry.getValue(), inNewer.get(entry.getKey())})
                .sorted(Comparator.comparingInt(pair -> pair[0]))
                .toList();
        return longestRising(common);
    }

    /** Where each stretch begins, or -1 if it occurs more than once. */
    private static <T> Map<List<T>, Integer> onceOnly(List<T> pieces, Range range, int stretch) {
        Map<List<T>, Integer> positions = new HashMap<>();
        for (int i = range.start(); i + stretch <= range.end(); i++) {
            positions.merge(List.copyOf(pieces.subList(i, i + stretch)), i, (first, again) -> -1);
        }
        return positions;
    }

    /** The most pairs whose second positions rise as the first do (patience sorting). */
    private static List<int[]> longestRising(List<int[]> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] previous = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tops.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(i);
            } else {
                tops.set(low, i);
            }
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.get(tops.size() - 1); i >= 0; i = previous[i]) {
            rising.add(pairs.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }

    private static List<Run> runs(int fromSize, int toSize, BitSet deleted, BitSet inserted) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (from < fromSize || to < toSize) {
            int fromEnd = Math.min(deleted.nextClearBit(from), fromSize);
            int toEnd = Math.min(inserted.nextClearBit(to), toSize);
            if (fromEnd > from || toEnd > to) {
                runs.add(new Run(false, from, fromEnd, to, toEnd));
            } else {
                int length = Math.min(nextSet(deleted, from, fromSize) - from, nextSet(inserted, to, toSize) - to);
                fromEnd = from + length;
                toEnd = to + length;
                runs.add(new Run(true, from, fromEnd, to, toEnd));
            }
            from = fromEnd;
            to = toEnd;
        }
        return runs;
    }

    private static int nextSet(BitSet bits, int start, int size) {
        int next = bits.nextSetBit(start);
        return next < 0 ? size : next;
    }
}
