package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How two sequences run alongside each other: stretches both have, and stretches where they part. */
final class Alignment {

    /** Beyond this many pieces, texts that have little in common are not searched for crumbs: it would take minutes. */
    private static final int LARGE = 4000;

    private static final double ALIKE = 0.3;

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
        List<T> fromMiddle = from.subList(head, from.size() - tail);
        List<T> toMiddle = to.subList(head, to.size() - tail);
        if (worthSearching(fromMiddle, toMiddle)) {
            for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(fromMiddle, toMiddle, null)) {
                deleted.set(head + change.startOriginal, head + change.endOriginal);
                inserted.set(head + change.startRevised, head + change.endRevised);
            }
        } else {
            deleted.set(head, from.size() - tail);
            inserted.set(head, to.size() - tail);
        }
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

    private static <T> boolean worthSearching(List<T> from, List<T> to) {
        return from.size() + to.size() <= LARGE || likeness(from, to) >= ALIKE;
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
