package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.Set;

/**
 * How it stands with who goes in for an exam for the first time.
 *
 * @param readings by which the registered people were judged; the one in force if there is nobody
 * @param undecided registered people for whom the readings differ and 教务处 has not decided
 * @param price 元 per head, or null while no agreement says
 * @param historyFrom day from which every earlier exam is known, or null while nobody has said so
 * @param historyWanted day from which it must be known for these people: the September in which the oldest class came,
 *     or null if there is nobody
 */
public record FirstTimeStanding(
        Set<FirstTimeReading> readings, int undecided, Money price, LocalDate historyFrom, LocalDate historyWanted) {

    public FirstTimeStanding {
        readings = Set.copyOf(readings);
    }

    /** What was sat before is known for everybody here. */
    public boolean historyComplete() {
        return historyWanted == null || historyFrom != null && !historyFrom.isAfter(historyWanted);
    }
}
