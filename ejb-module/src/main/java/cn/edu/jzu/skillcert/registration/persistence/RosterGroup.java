package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows that are written in one transaction.
 *
 * @param sha256 of the workbook, for the audit trail
 * @param lines by student number: two imports of the same people take their keys in the same order, and neither waits
 *     for the other while that waits for it
 * @param sealing asked only for what is to be kept, and only when it is written
 */
public record RosterGroup(
        long jobId, String sha256, List<RosterLine> lines, RosterTerms terms, Function<RosterEntry, Sealed> sealing) {

    public RosterGroup {
        lines = lines.stream()
                .sorted(Comparator.comparing(line -> line.entry().studentNumber()))
                .toList();
    }

    /** @param phone null if none is given */
    public record Sealed(String idNumber, String phone) {}

    /**
     * What became of a group.
     *
     * @param registered who was registered before, whether by an earlier import or by anybody else meanwhile
     * @param conflicts rows that could be taken when the whole list was compared, and now cannot
     */
    public record Taken(int students, int candidates, int registered, List<RosterConflict> conflicts) {

        public static final Taken NOBODY = new Taken(0, 0, 0, List.of());

        public Taken {
            conflicts = List.copyOf(conflicts);
        }

        /** Both, without their conflicts. */
        public Taken and(Taken next) {
            return new Taken(
                    students + next.students, candidates + next.candidates, registered + next.registered, List.of());
        }
    }

    /** The rows that go with what is kept. */
    public RosterGroup without(List<RosterConflict> conflicts) {
        if (conflicts.isEmpty()) {
            return this;
        }
        Set<Integer> refused = conflicts.stream().map(RosterConflict::row).collect(Collectors.toSet());
        return new RosterGroup(
                jobId,
                sha256,
                lines.stream().filter(line -> !refused.contains(line.row())).toList(),
                terms,
                sealing);
    }

    String rows() {
        IntSummaryStatistics rows = lines.stream().mapToInt(RosterLine::row).summaryStatistics();
        return rows.getMin() + "-" + rows.getMax();
    }
}
