package cn.edu.jzu.skillcert.task;

import java.time.Instant;
import java.util.Set;

/** For the digest: what waits for whom. A {@code @Dependent} class found by its type; asked by jobs, never by a page. */
public interface TaskReminders {

    /** Accounts for which something is open, in their own roles, in person or by delegation on this day. */
    Set<Long> accounts();

    /**
     * Empty for a disabled account.
     *
     * @param since when the last digest was written, or null
     */
    TaskReminder of(long accountId, Instant since);
}
