package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RosterRepetitionsTest {

    private final RosterRepetitions repetitions = new RosterRepetitions();
    private final Map<Integer, List<Integer>> named = new TreeMap<>();
    private final Map<Integer, Integer> counted = new TreeMap<>();

    private void tell() {
        repetitions.tell((row, others, count) -> {
            named.put(row, others);
            counted.put(row, count);
        });
    }

    @Test
    void bothRowsNameEachOtherAndWhatStandsOnceIsNotNamed() {
        repetitions.add(7, "a");
        repetitions.add(8, "b");
        repetitions.add(19, "a");
        tell();
        assertThat(named).containsExactly(Map.entry(7, List.of(19)), Map.entry(19, List.of(7)));
        assertThat(counted).containsValues(1, 1);
    }

    /** Naming all in all would be half a billion numbers. */
    @Test
    void ofAWholeListTheFirstRowsAreNamedAndTheOthersCounted() {
        for (int row = 2; row <= 30_001; row++) {
            repetitions.add(row, "filled down");
        }
        tell();
        assertThat(named).hasSize(30_000);
        assertThat(named.get(2)).containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(named.get(12)).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(named.get(30_001)).hasSize(RosterRepetitions.MOST_NAMED).doesNotContain(30_001);
        assertThat(counted.get(30_001)).isEqualTo(29_999);
    }
}
