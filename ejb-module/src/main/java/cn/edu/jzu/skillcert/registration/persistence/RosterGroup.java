package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows that are written in one transaction.
 *
 * @param sha256 of the workbook, for the audit trail
 * @param known by row; who is not in it is new
 * @param sealing asked only for what is to be kept, and only when it is written
 */
public record RosterGroup(
        long jobId,
        String sha256,
        List<RosterLine> lines,
        RosterTerms terms,
        Map<Integer, RosterMatches.Known> known,
        Function<RosterEntry, Sealed> sealing) {

    public RosterGroup {
        lines = List.copyOf(lines);
    }

    /** @param phone null if none is given */
    public record Sealed(String idNumber, String phone) {}

    /** How many of a group were new. */
    public record Taken(int students, int candidates) {}

    /** Who is to be registered by it. */
    public List<RosterEntry> unregistered() {
        return lines.stream()
                .filter(line ->
                        !known.containsKey(line.row()) || !known.get(line.row()).registered())
                .map(RosterLine::entry)
                .toList();
    }

    List<RosterLine> unknown() {
        return lines.stream().filter(line -> !known.containsKey(line.row())).toList();
    }

    String rows() {
        return lines.get(0).row() + "-" + lines.get(lines.size() - 1).row();
    }
}
