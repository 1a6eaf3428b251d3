package cn.edu.jzu.skillcert.longwork.job;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkDesk;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkRunner;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Work of which a test decides how it ends. */
@ApplicationScoped
public class SteeredWork implements WorkRunner {

    enum Kind implements WorkKind {
        STEERED
    }

    @Inject
    private Caller caller;

    @Inject
    private WorkDesk desk;

    @Override
    public WorkKind kind() {
        return Kind.STEERED;
    }

    @Transactional
    public long order(String how, List<StoredDocument> files) {
        return desk.order(new WorkOrder(Kind.STEERED, "试验 " + how, Map.of("how", how), files));
    }

    @Override
    public WorkResult run(RunningWork work) {
        return switch (work.setting("how")) {
            case "tell" -> WorkResult.done("task.done", caller.authority().username());
            case "refuse" -> throw new BusinessException(SharedError.IN_USE);
            case "break" -> throw new IllegalStateException("broken by a test");
            case "until-cancelled" -> untilCancelled(work);
            case "refuse-half-way" -> halfWay(work);
            default -> throw new IllegalArgumentException();
        };
    }

    private static WorkResult halfWay(RunningWork work) {
        work.step("work.state", 2);
        work.achieved("roster.takenSoFar", "7", "5");
        throw new BusinessException(SharedError.IN_USE);
    }

    private static WorkResult untilCancelled(RunningWork work) {
        work.step("work.progress", 1_000);
        work.achieved("roster.takenSoFar", "3", "2");
        for (long done = 1; ; done++) {
            work.progress(Math.min(done, 1_000), 1_000);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
