package cn.edu.jzu.skillcert.longwork.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.longwork.WorkDesk;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkKind;
import cn.edu.jzu.skillcert.longwork.WorkOrder;
import cn.edu.jzu.skillcert.longwork.model.WorkJob;
import cn.edu.jzu.skillcert.longwork.persistence.WorkJobRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Takes orders within the transaction of the service that gives them; the job is the caller's. */
@ApplicationScoped
public class OwnWorkDesk implements WorkDesk {

    static final int MOST_OPEN = 5;

    @Inject
    private WorkJobRepository jobs;

    @Inject
    private FileStore files;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<WorkQueued> queued;

    @Override
    public long order(WorkOrder order) {
        return queue(new WorkJob(caller.authority().accountId(), order, clock.instant()));
    }

    @Override
    public long follow(long jobId, WorkKind kind, WorkKind next, UnaryOperator<Map<String, String>> settings) {
        WorkJob first = jobs.require(jobId, caller.scopeIn(BusinessFunction.OWN_AFFAIRS));
        if (!first.getKind().equals(kind.key())) {
            throw new NotFoundException();
        }
        if (!first.getState().isComplete()) {
            throw new BusinessException(WorkError.NOT_ENDED);
        }
        if (!areKept(first)) {
            throw new BusinessException(WorkError.FILES_GONE);
        }
        return order(new WorkOrder(next, first.getLabel(), settings.apply(first.getSettings()), first.given()));
    }

    /** Whether the files of the order are all there; an order without any is not in question here. */
    boolean areKept(WorkJob job) {
        return !job.given().isEmpty() && job.given().stream().allMatch(file -> files.contains(file.sha256()));
    }

    long queue(WorkJob job) {
        DataScope own = caller.scopeIn(BusinessFunction.OWN_AFFAIRS);
        if (jobs.open(own) >= MOST_OPEN) {
            throw new BusinessException(WorkError.TOO_MANY, MOST_OPEN);
        }
        long id = jobs.add(job, own).getId();
        queued.fire(new WorkQueued(id));
        return id;
    }
}
