package cn.edu.jzu.skillcert.task.job;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.platform.RequestOrigin;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.model.TaskSynchronization;
import cn.edu.jzu.skillcert.task.persistence.TaskRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** In the transaction that changed the record: either both are kept or neither. */
@Stateless
@LocalBean
@DenyAll
public class TaskFollower {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("a record's tasks follow it, whoever they are for");

    @Inject
    private TaskRepository tasks;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Clock clock;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void follow(@Observes OpenTasks wanted) {
        Long by = origin.actor().map(Actor::accountId).orElse(null);
        TaskSynchronization.apply(
                        wanted, tasks.openOf(wanted.subject(), wanted.subjectId(), WHOSEVER), by, clock.instant())
                .forEach(missing -> tasks.add(missing, WHOSEVER.scope()));
    }
}
