package cn.edu.jzu.skillcert.registration.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The same person, or the same number, in several rows: which of them is meant nobody can know, so all are refused. */
public final class RosterRepetitions {

    private RosterRepetitions() {}

    /** @param found told of each row that repeats, with the numbers of the others */
    public static void find(
            Collection<RosterEntry> entries,
            Function<RosterEntry, Object> key,
            BiConsumer<RosterEntry, List<Integer>> found) {
        Map<Object, List<Integer>> rows = new HashMap<>();
        for (RosterEntry entry : entries) {
            rows.computeIfAbsent(key.apply(entry), first -> new ArrayList<>(1)).add(entry.row());
        }
        for (RosterEntry entry : entries) {
            List<Integer> all = rows.get(key.apply(entry));
            if (all.size() > 1) {
                found.accept(
                        entry, all.stream().filter(row -> row != entry.row()).toList());
            }
        }
    }
}
