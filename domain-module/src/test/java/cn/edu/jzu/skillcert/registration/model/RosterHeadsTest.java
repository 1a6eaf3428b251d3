package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.registration.RosterError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who still finds a head, and what is short for who does not. */
class RosterHeadsTest {

    private static final long CLASS = 1;
    private static final boolean FIRST = false;
    private static final boolean RETAKE = true;

    @Test
    void whoSitsAgainFindsAHeadWhereTheQuotaIsFull() {
        RosterHeads.Counter left = heads(40, 0, 2, 1).counter();

        assertThat(left.take(CLASS, RETAKE)).isEmpty();
        assertThat(left.take(CLASS, FIRST)).isEmpty();
        assertThat(left.take(CLASS, FIRST)).contains(new RosterHeads.Shortage(RosterError.QUOTA_FULL, List.of(2, 1)));
        assertThat(left.take(CLASS, RETAKE)).isEmpty();
    }

    /** Of five planned two are over the quota of three: a retaker does not wait for it, and frees no other one's head. */
    @Test
    void headsThatWaitForTheQuotaDoNotWaitForRetakers() {
        RosterHeads.Counter left = heads(5, 2, 3, 0).counter();

        assertThat(left.take(CLASS, FIRST)).isEmpty();
        assertThat(left.take(CLASS, FIRST)).isEmpty();
        assertThat(left.take(CLASS, FIRST)).isEmpty();
        assertThat(left.take(CLASS, FIRST)).contains(new RosterHeads.Shortage(RosterError.EXAM_FULL, List.of(3, 0)));
        assertThat(left.take(CLASS, RETAKE)).isEmpty();
        assertThat(left.take(CLASS, FIRST)).contains(new RosterHeads.Shortage(RosterError.EXAM_FULL, List.of(4, 0)));
        assertThat(left.take(CLASS, RETAKE)).isEmpty();
        assertThat(left.take(CLASS, RETAKE)).contains(new RosterHeads.Shortage(RosterError.EXAM_FULL, List.of(5, 0)));
    }

    @Test
    void lockedHeadsBecomeFreeOnlyByWhoCameSinceTheOrder() {
        RosterTerms terms = new RosterTerms(1, 0, 1, 1, null, 2026, 5, null, null, RetakeReading.TAKES_NONE, 3);

        assertThat(terms.lockedHeads(3)).isEqualTo(5);
        assertThat(terms.lockedHeads(5)).isEqualTo(3);
        assertThat(terms.lockedHeads(9)).isZero();
        assertThat(terms.lockedHeads(1)).isEqualTo(5);
    }

    private static RosterHeads heads(int planned, int locked, int quota, int quotaTaken) {
        return new RosterHeads(Map.of(CLASS, 100), Map.of(), planned, locked, 0, quota, quotaTaken);
    }
}
