package cn.edu.jzu.skillcert.task.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.NamedDay;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.TaskDraft;
import cn.edu.jzu.skillcert.task.TaskReminder;
import cn.edu.jzu.skillcert.task.TaskRow;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskOrderTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 30);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(WEDNESDAY
            .plusDays(1)
            .datesUntil(WEDNESDAY.plusDays(9))
            .map(day -> new NamedDay(day, DayKind.HOLIDAY, "国庆节"))
            .toList());
    private static final long ME = 7;

    private final List<Task> tasks = new ArrayList<>();

    @Test
    void overdueComesFirstThenTheFewestWorkingDaysAndUndatedLast() throws Exception {
        open(draft("undated"));
        open(draft("after the holidays").due(until(LocalDate.of(2026, 10, 9))));
        open(draft("today").due(until(WEDNESDAY)));
        open(draft("overdue").due(until(WEDNESDAY.minusDays(2))));

        List<TaskRow> rows = rows(new Grant(Role.FINANCE, null, null, null, null));

        assertThat(rows)
                .extracting(TaskRow::label)
                .containsExactly("overdue", "today", "after the holidays", "undated");
        assertThat(rows).extracting(TaskRow::workingDaysLeft).containsExactly(-2, 0, 1, null);
        assertThat(rows).extracting(TaskRow::overdue).containsExactly(true, false, false, false);
    }

    @Test
    void anotherDepartmentsTaskIsNotMine() throws Exception {
        open(TaskDraft.of(SampleTask.MEND, "mine", Place.of(PlaceKind.AGREEMENT, 1), null)
                .forDepartment(4));
        open(TaskDraft.of(SampleTask.MEND, "theirs", Place.of(PlaceKind.AGREEMENT, 1), null)
                .forDepartment(5));
        open(TaskDraft.of(SampleTask.MEND, "an organization's", Place.of(PlaceKind.AGREEMENT, 1), null)
                .forOrganization(4));
        assertThat(rows(new Grant(Role.DEPARTMENT, 4L, null, null, null)))
                .extracting(TaskRow::label)
                .containsExactly("mine");
    }

    @Test
    void aDelegatedTaskNamesWhoseItIsUnlessItIsMineToo() throws Exception {
        open(draft("review"));
        Grant delegated = new Grant(Role.FINANCE, null, null, 3L, "王处长");
        assertThat(rows(delegated)).extracting(TaskRow::onBehalfOf).containsExactly("王处长");
        assertThat(rows(delegated, new Grant(Role.FINANCE, null, null, null, null)))
                .extracting(TaskRow::onBehalfOf)
                .containsExactly((String) null);
    }

    @Test
    void aTaskForOnePersonInARoleIsHersAndHerDelegatesAlone() throws Exception {
        open(draft("hers").forPerson(3));
        assertThat(rows(new Grant(Role.FINANCE, null, null, null, null))).isEmpty();
        assertThat(rows(new Grant(Role.FINANCE, null, null, 3L, "王处长"))).hasSize(1);
        assertThat(rows(new Grant(Role.FINANCE, null, null, 4L, "赵处长"))).isEmpty();
    }

    @Test
    void aTaskForMeInPersonWantsNoRole() throws Exception {
        open(TaskDraft.of(SampleTask.SIGN, "mine", Place.of(PlaceKind.AGREEMENT, 1), null)
                .forPerson(ME));
        open(TaskDraft.of(SampleTask.SIGN, "hers", Place.of(PlaceKind.AGREEMENT, 1), null)
                .forPerson(3));
        assertThat(rows(new Grant(Role.STAFF, null, null, null, null)))
                .extracting(TaskRow::label)
                .containsExactly("mine");
    }

    @Test
    void theDigestTakesWhatIsNewSoonDueOrOverdueAndCountsTheRest() throws Exception {
        open(draft("known, time left").due(until(LocalDate.of(2026, 10, 14))));
        open(draft("known, undated"));
        open(draft("known, due on the third working day").due(until(LocalDate.of(2026, 10, 13))));
        open(draft("overdue").due(until(WEDNESDAY.minusDays(2))));
        List<TaskRow> rows = rows(new Grant(Role.FINANCE, null, null, null, null));

        TaskReminder known = TaskReminder.of(rows, Instant.EPOCH, 3);
        assertThat(known.pressing())
                .extracting(TaskRow::label)
                .containsExactly("overdue", "known, due on the third working day");
        assertThat(known.open()).isEqualTo(4);
        assertThat(known.overdue()).isEqualTo(1);

        assertThat(TaskReminder.of(rows, Instant.EPOCH.minusSeconds(1), 3).pressing())
                .hasSize(4);
        assertThat(TaskReminder.of(rows, null, 3).pressing()).hasSize(4);
        assertThat(TaskReminder.of(List.of(), null, 3).isEmpty()).isTrue();
    }

    @Test
    void whoHoldsARoleTwiceIsRemindedOnce() throws Exception {
        open(draft("review"));
        assertThat(rows(
                        new Grant(Role.FINANCE, null, null, null, null),
                        new Grant(Role.FINANCE, null, null, 3L, "王处长"),
                        new Grant(Role.FINANCE, null, null, 4L, "赵处长")))
                .hasSize(1);
    }

    private List<TaskRow> rows(Grant... grants) {
        return new TaskOrder(new Authority(ME, "li", "李老师", List.of(grants)), CALENDAR, WEDNESDAY).rows(tasks);
    }

    private static TaskDraft draft(String label) {
        return TaskDraft.of(SampleTask.REVIEW, label, Place.of(PlaceKind.AGREEMENT, 1), null)
                .forRole(Role.FINANCE);
    }

    private static Deadline until(LocalDate day) {
        return new Deadline(day.minusDays(7), day, List.of(), List.of(), false);
    }

    private void open(TaskDraft draft) throws ReflectiveOperationException {
        Task task = new Task("Agreement", tasks.size(), draft, Instant.EPOCH);
        Field id = Task.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(task, (long) tasks.size());
        tasks.add(task);
    }
}
