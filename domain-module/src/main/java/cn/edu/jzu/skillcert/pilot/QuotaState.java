package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.util.Map;

/**
 * How many heads a quota has, by all that was approved until now.
 *
 * @param departmentHeads what each department contributed to it, by its id; their sum is the quota
 * @param givenBack heads the school has asked the province to take back (locked 调减): not to be used any more, though
 *     they stand in the ledger until the reply
 */
public record QuotaState(QuotaKey key, Map<Long, Integer> departmentHeads, int givenBack) implements Serializable {

    public QuotaState {
        departmentHeads = Map.copyOf(departmentHeads);
    }

    public QuotaState(QuotaKey key, Map<Long, Integer> departmentHeads) {
        this(key, departmentHeads, 0);
    }

    /** 批准人数 of the school (R-2.1g); 0 if nothing was ever approved. */
    public int approved() {
        return departmentHeads.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What may be planned and registered at most. */
    public int heads() {
        return approved() - givenBack;
    }

    public int headsOf(long departmentId) {
        return departmentHeads.getOrDefault(departmentId, 0);
    }
}
