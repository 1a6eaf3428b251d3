package cn.edu.jzu.skillcert.examplan.model;

import jakarta.persistence.Embeddable;
import java.time.Instant;

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

    int heads() {
        return heads;
    }

    Instant since() {
        return since;
    }
}
