package cn.edu.jzu.skillcert.longwork.job;

import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkRunner;
import cn.edu.jzu.skillcert.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/** One run of one job, with a request context of its own, so that the work knows who is behind it. */
@ApplicationScoped
public class WorkRun {

    @Inject
    @Any
    private Instance<WorkRunner> runners;

    @Inject
    private WorkLedger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @return null if there was nothing to run */
    @ActivateRequestContext
    public WorkResult run(long id) {
        return ledger.start(id).map(this::run).orElse(null);
    }

    private WorkResult run(StartedWork work) {
        caller.workFor(work.owner());
        WorkRunner runner = runners.stream()
                .filter(one -> one.kind().key().equals(work.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody runs " + work.kind()));
        return runner.run(new ToldWork(work, ledger, clock));
    }
}
