package cn.edu.jzu.skillcert.longwork;

import java.util.Map;
import java.util.function.UnaryOperator;

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
     * Queues a job that goes on from another of the caller, over the same files.
     *
     * @param kind of the job it goes on from; one of another kind, or of somebody else, does not exist
     * @param settings of the new job, made from those of the other
     * @return id of the new job; refused with {@link WorkError#NOT_ENDED} if the other has not come to its end, and
     *     with {@link WorkError#FILES_GONE}
     */
    long follow(long jobId, WorkKind kind, WorkKind next, UnaryOperator<Map<String, String>> settings);
}
