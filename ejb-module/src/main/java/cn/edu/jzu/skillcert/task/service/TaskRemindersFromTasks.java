package cn.edu.jzu.skillcert.task.service;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.platform.AuthorityLookup;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.task.TaskReminder;
import cn.edu.jzu.skillcert.task.TaskReminders;
import cn.edu.jzu.skillcert.task.model.TaskOrder;
import cn.edu.jzu.skillcert.task.persistence.TaskRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The same tasks in the same order as on the first screen of the one who gets the mail. */
@Dependent
public class TaskRemindersFromTasks implements TaskReminders {

    private static final UnscopedAccess TO_OTHERS =
            UnscopedAccess.because("a job reminds everybody of what his own grants reach");

    @Inject
    private TaskRepository tasks;

    @Inject
    private AuthorityLookup authorities;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Clock clock;

    @Override
    public Set<Long> accounts() {
        return tasks.accountsWithOpenTasks(LocalDate.now(clock), TO_OTHERS);
    }

    @Override
    public TaskReminder of(long accountId, Instant since) {
        LocalDate today = LocalDate.now(clock);
        Authority authority = authorities.authorityOf(accountId);
        return TaskReminder.of(
                new TaskOrder(authority, workingDays.calendar(), today).rows(tasks.openFor(authority, TO_OTHERS)),
                since,
                parameters.on(today).count(ParameterKey.DIGEST_DUE_WORKING_DAYS));
    }
}
