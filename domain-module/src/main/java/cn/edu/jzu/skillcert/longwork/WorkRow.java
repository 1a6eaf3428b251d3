package cn.edu.jzu.skillcert.longwork;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job in the list.
 *
 * @param kind bundle key
 */
public record WorkRow(
        long id, String kind, String label, WorkState state, long done, long total, Instant orderedAt, Instant endedAt)
        implements Serializable {

    public int percent() {
        return WorkDetail.percent(done, total);
    }
}
