package cn.edu.jzu.skillcert.task.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.DelegateRole;
import cn.edu.jzu.skillcert.account.DelegationOffice;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.SkippedDay;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import cn.edu.jzu.skillcert.task.TaskKind;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@InPortal
class TasksIT {

    private static final String SUBJECT = "SampleOfTasks";

    private enum SampleTask implements TaskKind {
        REVIEW,
        MEND
    }

    @Inject
    private MyTasks mine;

    @Inject
    private Event<OpenTasks> events;

    @Inject
    private InTransaction transaction;

    @Inject
    private DelegationOffice delegations;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Test
    void aTaskAppearsStaysOnceAndGoesWithWhatTheFeatureSays() throws Exception {
        people.open("ta-finance", "correct horse", Role.FINANCE);
        say(1, review("A-1"));
        say(1, review("A-1"));
        assertThat(open("ta-finance", 1)).hasSize(1);
        As.user("ta-finance").run(() -> {
            mine.open();
            say(1);
        });
        assertThat(open("ta-finance", 1)).isEmpty();
        assertThat(As.user("ta-finance").call(mine::recentlyDone))
                .anyMatch(done -> done.label().equals("A-1"));
    }

    @Test
    void aTaskOfARolledBackChangeWasNeverThere() throws Exception {
        people.open("ta-finance", "correct horse", Role.FINANCE);
        assertThatThrownBy(() -> transaction.call(() -> {
                    events.fire(new OpenTasks(SUBJECT, 2, List.of(review("A-2"))));
                    throw new IllegalStateException("refused");
                }))
                .hasMessageContaining("refused");
        assertThat(open("ta-finance", 2)).isEmpty();
    }

    @Test
    void anOverdueTaskCountsAndExplainsItsDeadline() throws Exception {
        people.open("ta-legal", "correct horse", Role.LEGAL);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Deadline due = new Deadline(
                yesterday.minusDays(9),
                yesterday,
                List.of(new SkippedDay(yesterday.minusDays(3), "国庆节")),
                List.of(),
                false);
        say(
                3,
                TaskDraft.of(SampleTask.REVIEW, "A-3", Place.of(PlaceKind.AGREEMENTS), "第十条", "三", "人")
                        .forRole(Role.LEGAL)
                        .due(due));

        TaskRow row = open("ta-legal", 3).get(0);
        assertThat(row.overdue()).isTrue();
        assertThat(row.due()).isEqualTo(due);
        assertThat(row.arguments()).containsExactly("三", "人");
        assertThat(As.user("ta-legal").call(mine::counts).overdue()).isPositive();
        say(3);
    }

    @Test
    void aDelegateSeesTheTaskOnBehalfOfItsOwner() throws Exception {
        people.open("ta-principal", "correct horse", Role.LEADING_GROUP);
        long delegate = people.open("ta-delegate", "correct horse", Role.FINANCE);
        LocalDate today = LocalDate.now(clock);
        As.user("ta-principal")
                .run(() -> delegations.delegate(
                        new DelegateRole(delegate, Role.LEADING_GROUP, today, today.plusDays(3), "出差")));
        say(
                4,
                TaskDraft.of(SampleTask.REVIEW, "A-4", Place.of(PlaceKind.AGREEMENTS), null)
                        .forRole(Role.LEADING_GROUP));

        assertThat(open("ta-principal", 4)).extracting(TaskRow::onBehalfOf).containsExactly((String) null);
        assertThat(open("ta-delegate", 4)).extracting(TaskRow::onBehalfOf).containsExactly("ta-principal");
        say(4);
    }

    @Test
    void staffWithoutAnyDictionaryRightsSeeTheirOwn() throws Exception {
        long staff = people.open("ta-staff", "correct horse", Role.STAFF);
        say(
                5,
                TaskDraft.of(SampleTask.MEND, "A-5", Place.of(PlaceKind.AGREEMENTS), null)
                        .forPerson(staff));
        assertThat(open("ta-staff", 5)).hasSize(1);
        assertThat(open("ta-finance-other", 5)).isEmpty();
        say(5);
    }

    private static TaskDraft review(String label) {
        return TaskDraft.of(SampleTask.REVIEW, label, Place.of(PlaceKind.AGREEMENTS), "第十条")
                .forRole(Role.FINANCE);
    }

    private void say(long subjectId, TaskDraft... drafts) throws Exception {
        transaction.call(() -> {
            events.fire(new OpenTasks(SUBJECT, subjectId, List.of(drafts)));
            return null;
        });
    }

    private List<TaskRow> open(String username, long subjectId) throws Exception {
        people.open(username, "correct horse", Role.FINANCE);
        return As.user(username).call(mine::open).stream()
                .filter(row -> row.subject().equals(SUBJECT) && row.subjectId() == subjectId)
                .toList();
    }
}
