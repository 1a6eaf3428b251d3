package cn.edu.jzu.skillcert.longwork;

/** Where the services of features order long work. */
public interface WorkDesk {

    /**
     * Queues a job of the caller. It starts when the caller's transaction has committed, runs with the caller's
     * identity and with the roles he holds then.
     *
     * @return id of the job, for its page
     */
    long order(WorkOrder order);
}
