package cn.edu.jzu.skillcert.longwork;

import java.util.Map;

/** Where the services of features order long work. */
public interface WorkDesk {

    /**
     * Queues a job of the caller. It starts when the caller's transaction has committed, runs with the caller's
     * identity and with the roles he holds then.
     *
     * @return id of the job, for its page
     */
    long order(WorkOrder order);

    /**
     * Queues a job that goes on from another of the caller, over the same files and with the same settings.
     *
     * @param kind of the job it goes on from; one of another kind, or of somebody else, does not exist
     * @param more settings, beside those of the other
     * @return id of the new job; refused with {@link WorkError#FILES_GONE}
     */
    long follow(long jobId, WorkKind kind, WorkKind next, Map<String, String> more);
}
