package cn.edu.jzu.skillcert.registration.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same person, or the same number, in several rows: which of them is meant nobody can know, so all are refused. */
public final class RosterRepetitions {

    /** A number filled down over the whole list would otherwise name every row in every row. */
    public static final int MOST_NAMED = 10;

    private final Map<Object, List<Integer>> rows = new HashMap<>();

    /** Told of one row that repeats. */
    @FunctionalInterface
    public interface Found {

        /**
         * @param others numbers of the first of the other rows
         * @param count how many others there are
         */
        void found(int row, List<Integer> others, int count);
    }

    /** @param key what must stand in one row only */
    public void add(int row, Object key) {
        rows.computeIfAbsent(key, first -> new ArrayList<>(1)).add(row);
    }

    public void tell(Found found) {
        for (List<Integer> all : rows.values()) {
            if (all.size() > 1) {
                all.forEach(row -> found.found(row, others(row, all), all.size() - 1));
            }
        }
    }

    private static List<Integer> others(int row, List<Integer> all) {
        return all.stream()
                .limit(MOST_NAMED + 1L)
                .filter(other -> other != row)
                .limit(MOST_NAMED)
                .toList();
    }
}
