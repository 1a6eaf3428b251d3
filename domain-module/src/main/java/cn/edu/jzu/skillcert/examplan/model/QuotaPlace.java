package cn.edu.jzu.skillcert.examplan.model;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** So many heads of an exam stand in the queue for the quota since that moment. */
@Embeddable
public class QuotaPlace {

    private int heads;
    private Instant since;

    protected QuotaPlace() {}

    QuotaPlace(int heads, Instant since) {
        this.heads = heads;
        this.since = since;
    }

    /** What is left of places if so many of their heads take none: who came last gains by it. */
    static List<QuotaPlace> without(int beside, List<QuotaPlace> places) {
        List<QuotaPlace> left = new ArrayList<>(places);
        int over = beside;
        for (int i = left.size() - 1; i >= 0; i--) {
            QuotaPlace place = left.get(i);
            int part = Math.min(over, place.heads);
            left.set(i, new QuotaPlace(place.heads - part, place.since));
            over -= part;
        }
        return left;
    }

    int heads() {
        return heads;
    }

    Instant since() {
        return since;
    }
}
