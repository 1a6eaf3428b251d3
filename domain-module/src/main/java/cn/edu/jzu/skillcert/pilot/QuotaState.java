package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.util.Map;

/**
 * How many heads a quota has, by all that was approved until now.
 *
 * @param departmentHeads what each department contributed to it, by its id; their sum is the quota
 */
public record QuotaState(QuotaKey key, Map<Long, Integer> departmentHeads) implements Serializable {

    public QuotaState {
        departmentHeads = Map.copyOf(departmentHeads);
    }

    /** 批准人数 of the school (R-2.1g); 0 if nothing was ever approved. */
    public int heads() {
        return departmentHeads.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int headsOf(long departmentId) {
        return departmentHeads.getOrDefault(departmentId, 0);
    }
}
