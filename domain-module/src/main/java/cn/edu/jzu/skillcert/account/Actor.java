package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts, and on whose behalf; recorded with every decision.
 *
 * @param principalId the office holder who delegated the task, or null
 */
public record Actor(long accountId, String name, Long principalId, String principalName) implements Serializable {

    /** Both persons behind the act: neither may stand behind another stage of the same review. */
    public Set<Long> persons() {
        return principalId == null ? Set.of(accountId) : Set.of(accountId, principalId);
    }
}
