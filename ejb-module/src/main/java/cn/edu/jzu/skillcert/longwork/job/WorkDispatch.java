package cn.edu.jzu.skillcert.longwork.job;

import cn.edu.jzu.skillcert.longwork.WorkCancelledException;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.service.WorkQueued;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands ordered jobs to the server's executor once their order is committed. Few at a time: each may hold a large
 * workbook.
 */
@ApplicationScoped
public class WorkDispatch {

    private static final Logger LOG = Logger.getLogger(WorkDispatch.class.getName());
    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private WorkRun run;

    @Inject
    private WorkLedger ledger;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkQueued queued) {
        long id = queued.id();
        executor.supplyAsync(() -> inTurn(id)).whenComplete((result, failure) -> end(id, result, failure));
    }

    private WorkResult inTurn(long id) {
        places.acquireUninterruptibly();
        try {
            return run.run(id);
        } finally {
            places.release();
        }
    }

    private void end(long id, WorkResult result, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof WorkCancelledException) {
            ledger.cancelled(id);
        } else if (cause instanceof BusinessException refusal) {
            LOG.log(Level.INFO, "Job {0} was refused: {1}", new Object[] {id, refusal.getMessage()});
            ledger.refused(id, refusal);
        } else if (cause != null) {
            LOG.log(Level.SEVERE, "Job " + id + " broke", cause);
            ledger.broken(id);
        } else if (result != null) {
            ledger.finish(id, result);
        }
    }
}
