package cn.edu.jzu.skillcert.task.service;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.task.DoneTaskRow;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskCounts;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.task.model.TaskOrder;
import cn.edu.jzu.skillcert.task.persistence.TaskRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

@Stateless
@DenyAll
public class MyTasksBean implements MyTasks {

    private static final Duration RECENTLY = Duration.ofDays(30);
    private static final int MOST_DONE = 50;
    private static final UnscopedAccess BY_GRANTS =
            UnscopedAccess.because("tasks belong to roles: every query carries the caller's own grants");

    @Inject
    private TaskRepository tasks;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<TaskRow> open() {
        return rows(workingDays.calendar());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public TaskCounts counts() {
        // On every page: whether something is overdue does not depend on holidays, so the calendar is not read.
        List<TaskRow> open = rows(new WorkingCalendar(List.of()));
        return new TaskCounts(
                open.size(), open.stream().filter(TaskRow::overdue).count());
    }

    private List<TaskRow> rows(WorkingCalendar calendar) {
        Authority authority = caller.authority();
        return new TaskOrder(authority, calendar, LocalDate.now(clock)).rows(tasks.openFor(authority, BY_GRANTS));
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<DoneTaskRow> recentlyDone() {
        return tasks.doneBy(caller.authority().accountId(), clock.instant().minus(RECENTLY), BY_GRANTS).stream()
                .limit(MOST_DONE)
                .map(task -> new DoneTaskRow(
                        task.getId(),
                        task.getKind(),
                        task.getArguments(),
                        task.getLabel(),
                        task.getPlace(),
                        task.getClause(),
                        task.getClosedAt()))
                .toList();
    }
}
