package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;
import java.util.Set;

/**
 * A registration of which the readings say different things.
 *
 * @param firstUnder the readings under which it is the first
 * @param effect 元 that the school pays or does not, or null while no agreement says
 */
public record FirstTimeCase(CandidateRow candidate, Set<FirstTimeReading> firstUnder, Money effect)
        implements Serializable {

    public FirstTimeCase {
        firstUnder = Set.copyOf(firstUnder);
    }

    public boolean isFirstUnder(FirstTimeReading reading) {
        return firstUnder.contains(reading);
    }

    public boolean isDecided() {
        return candidate.isDecided();
    }
}
