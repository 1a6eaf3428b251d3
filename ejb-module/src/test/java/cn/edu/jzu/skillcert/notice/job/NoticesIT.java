package cn.edu.jzu.skillcert.notice.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.DelegateRole;
import cn.edu.jzu.skillcert.account.DelegationOffice;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.agreement.AgreementNotice;
import cn.edu.jzu.skillcert.calendar.CalendarDayRow;
import cn.edu.jzu.skillcert.calendar.CalendarKeeping;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.MarkDay;
import cn.edu.jzu.skillcert.notice.MailQueue;
import cn.edu.jzu.skillcert.notice.MailRow;
import cn.edu.jzu.skillcert.notice.MailState;
import cn.edu.jzu.skillcert.notice.MyNotices;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.NoticeRow;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import cn.edu.jzu.skillcert.task.TaskKind;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class NoticesIT {

    private enum DigestTask implements TaskKind {
        REVIEW,
        MEND,
        SIGN
    }

    @Inject
    private Event<NoticeRequested> events;

    @Inject
    private Event<OpenTasks> openTasks;

    @Inject
    private DelegationOffice delegations;

    @Inject
    private InTransaction transaction;

    @Inject
    private MyNotices notices;

    @Inject
    private MailQueue queue;

    @Inject
    private MailJob job;

    @Inject
    private MailOutbox outbox;

    @Inject
    private CollectedMails mails;

    @Inject
    private CalendarKeeping calendar;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @BeforeEach
    void openTheDoor() {
        mails.open();
    }

    @AfterEach
    void closeTheDoor() {
        mails.close();
    }

    @Test
    void aNoticeReachesEverybodyInTheRoleOnceAndIsReadByEachAlone() throws Exception {
        person("no-group-1", Role.LEADING_GROUP);
        long second = person("no-group-2", Role.LEADING_GROUP);
        tell(AgreementNotice.FILED, "N-1", Recipient.role(Role.LEADING_GROUP), Recipient.person(second));

        NoticeRow first = unread("no-group-1").get(0);
        assertThat(first.arguments()).containsExactly("N-1", "2026-01");
        assertThat(unread("no-group-2")).hasSize(1);

        As.user("no-group-1").run(() -> notices.markRead(first.id()));
        assertThat(unread("no-group-1")).isEmpty();
        assertThat(As.user("no-group-2").call(notices::unread)).isEqualTo(1);
        assertThatThrownBy(() -> As.user("no-group-2").run(() -> notices.markRead(first.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsUrgentIsMailedAtOnceAndOnlyOnce() throws Exception {
        long id = person("no-urgent", Role.STAFF);
        tell(AgreementNotice.RETURNED, "N-2", Recipient.person(id));
        job.sendQueued();
        job.sendQueued();

        List<OutgoingMail> sent = mails.sentTo("no-urgent@jzu.example");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).text().body()).contains("协议“N-2”被退回修改", "第十条", "2026-03-09");
    }

    @Test
    void theDigestGathersTheRestOncePerDayAndLeavesOutWhatWasRead() throws Exception {
        LocalDate today = LocalDate.now(clock);
        long id = person("no-digest", Role.STAFF);
        tell(AgreementNotice.FILED, "N-3", Recipient.person(id));
        tell(AgreementNotice.FILED, "N-4", Recipient.person(id));
        tell(AgreementNotice.FILED, "read already", Recipient.person(id));
        long read = unread("no-digest").get(0).id();
        As.user("no-digest").run(() -> notices.markRead(read));
        job.sendQueued();
        assertThat(mails.sentTo("no-digest@jzu.example")).isEmpty();

        assertThat(outbox.withoutDigest(today)).contains(id);
        outbox.queueDigest(id, today);
        tell(AgreementNotice.FILED, "after the digest", Recipient.person(id));
        assertThat(outbox.withoutDigest(today)).doesNotContain(id);
        assertThat(outbox.withoutDigest(today.plusDays(1))).contains(id);
        job.sendQueued();

        List<OutgoingMail> sent = mails.sentTo("no-digest@jzu.example");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).text().body())
                .contains("协议“N-3”已备案", "协议“N-4”已备案")
                .doesNotContain("read already")
                .doesNotContain("after the digest");
    }

    @Test
    void anOfficeIsMailedWhatWaitsForItAndNotTheSameEveryMorning() throws Exception {
        LocalDate today = LocalDate.now(clock);
        long id = person("no-tasks", Role.FINANCE);
        say(
                1,
                review("D-later").due(until(today.plusDays(60))),
                review("D-undated", "MEND"),
                review("D-overdue", "SIGN").due(until(today.minusDays(10))));
        digest(id, today);

        String first = onlyMail("no-tasks").text().body();
        assertThat(first)
                .contains(
                        "D-later",
                        "D-undated",
                        "依据：第十条",
                        "期限：" + today.minusDays(10) + "（逾期",
                        "期限：" + today.plusDays(60) + "（剩");
        assertThat(first.indexOf("D-overdue")).isLessThan(first.indexOf("D-later"));
        assertThat(first.indexOf("D-later")).isLessThan(first.indexOf("D-undated"));

        digest(id, today.plusDays(1));
        assertThat(mails.sentTo("no-tasks@jzu.example").get(1).text().body())
                .contains("D-overdue")
                .doesNotContain("D-later", "D-undated");

        say(1, review("D-later").due(until(today.plusDays(60))), review("D-undated", "MEND"));
        digest(id, today.plusDays(2));
        assertThat(mails.sentTo("no-tasks@jzu.example")).hasSize(2);

        say(1);
    }

    @Test
    void whatIsDueSoonIsRemindedOfAgain() throws Exception {
        LocalDate today = LocalDate.now(clock);
        long id = person("no-soon", Role.LEGAL);
        say(
                2,
                TaskDraft.of(DigestTask.SIGN, "D-soon", Place.of(PlaceKind.AGREEMENTS), "第十条")
                        .forPerson(id)
                        .due(until(today)));
        digest(id, today);
        digest(id, today.plusDays(1));
        assertThat(mails.sentTo("no-soon@jzu.example"))
                .hasSize(2)
                .allMatch(mail -> mail.text().body().contains("D-soon")
                        && mail.text().body().contains("今天到期"));
        say(2);
    }

    @Test
    void whoHoldsARoleAndFillsInForItGetsEachTaskOnceAndADelegateForHisPrincipal() throws Exception {
        LocalDate today = LocalDate.now(clock);
        person("no-principal", Role.LEADING_GROUP);
        long both = person("no-both", Role.LEADING_GROUP);
        long delegate = person("no-delegate", Role.STAFF);
        for (long to : List.of(both, delegate)) {
            As.user("no-principal")
                    .run(() -> delegations.delegate(
                            new DelegateRole(to, Role.LEADING_GROUP, today, today.plusDays(3), "出差")));
        }
        say(
                3,
                TaskDraft.of(DigestTask.REVIEW, "D-group", Place.of(PlaceKind.AGREEMENTS), null)
                        .forRole(Role.LEADING_GROUP));
        digest(both, today);
        digest(delegate, today);

        assertThat(onlyMail("no-both").text().body())
                .containsOnlyOnce("D-group")
                .doesNotContain("代 no-principal 办理");
        assertThat(onlyMail("no-delegate").text().body())
                .containsOnlyOnce("D-group")
                .contains("代 no-principal 办理");
        say(3);
    }

    @Test
    void aDigestWhoseTaskIsDoneBeforeItIsSentIsDropped() throws Exception {
        LocalDate today = LocalDate.now(clock);
        long id = person("no-done", Role.STAFF);
        say(
                4,
                TaskDraft.of(DigestTask.REVIEW, "D-done", Place.of(PlaceKind.AGREEMENTS), null)
                        .forPerson(id));
        assertThat(outbox.withoutDigest(today)).contains(id);
        outbox.queueDigest(id, today);
        assertThat(outbox.withoutDigest(today)).doesNotContain(id);
        say(4);
        job.sendQueued();
        assertThat(mails.sentTo("no-done@jzu.example")).isEmpty();
        say(
                4,
                TaskDraft.of(DigestTask.REVIEW, "D-again", Place.of(PlaceKind.AGREEMENTS), null)
                        .forPerson(id));
        assertThat(outbox.withoutDigest(today)).contains(id);
        say(4);
    }

    private static TaskDraft review(String label) {
        return review(label, "REVIEW");
    }

    private static TaskDraft review(String label, String kind) {
        return TaskDraft.of(DigestTask.valueOf(kind), label, Place.of(PlaceKind.AGREEMENTS), "第十条")
                .forRole(Role.FINANCE);
    }

    private static Deadline until(LocalDate day) {
        return new Deadline(day.minusDays(7), day, List.of(), List.of(), false);
    }

    private void say(long subjectId, TaskDraft... drafts) throws Exception {
        transaction.call(() -> {
            openTasks.fire(new OpenTasks("SampleOfDigests", subjectId, List.of(drafts)));
            return null;
        });
    }

    /** As on the morning of that day. */
    private void digest(long account, LocalDate day) {
        if (outbox.withoutDigest(day).contains(account)) {
            outbox.queueDigest(account, day);
        }
        job.sendQueued();
    }

    private OutgoingMail onlyMail(String username) {
        List<OutgoingMail> sent = mails.sentTo(username + "@jzu.example");
        assertThat(sent).hasSize(1);
        return sent.get(0);
    }

    @Test
    void theDigestGoesOutOnWorkingDaysOnly() throws Exception {
        LocalDate today = LocalDate.now(clock);
        people.open("no-calendar", "correct horse", Role.ACADEMIC_AFFAIRS);
        long id = person("no-day-off", Role.STAFF);
        tell(AgreementNotice.FILED, "N-7", Recipient.person(id));
        Optional<CalendarDayRow> before = named(today);
        try {
            name(today, DayKind.HOLIDAY, "放假");
            job.queueDigests();
            assertThat(outbox.withoutDigest(today)).contains(id);

            makeWorkingDay(today);
            job.queueDigests();
            assertThat(outbox.withoutDigest(today)).doesNotContain(id);
        } finally {
            clear(today);
            if (before.isPresent()) {
                name(today, before.get().kind(), before.get().name());
            }
        }
    }

    private Optional<CalendarDayRow> named(LocalDate day) throws Exception {
        return As.user("no-calendar").call(() -> calendar.year(day.getYear())).days().stream()
                .filter(row -> row.day().equals(day))
                .findFirst();
    }

    private void clear(LocalDate day) throws Exception {
        Optional<CalendarDayRow> row = named(day);
        if (row.isPresent()) {
            As.user("no-calendar")
                    .run(() -> calendar.clear(row.get().id(), row.get().version()));
        }
    }

    private void name(LocalDate day, DayKind kind, String name) throws Exception {
        clear(day);
        As.user("no-calendar").call(() -> calendar.mark(new MarkDay(null, 0, day, kind, name)));
    }

    /** A weekday is one without a name; a day of the weekend is one by name. */
    private void makeWorkingDay(LocalDate day) throws Exception {
        clear(day);
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            name(day, DayKind.WORKDAY, "补班");
        }
    }

    @Test
    void aMailTheServerRefusesWaitsVisiblyForTheNextAttempt() throws Exception {
        person("no-admin", Role.ADMINISTRATOR);
        long id = person("no-refused", Role.STAFF);
        mails.refuse(true);
        tell(AgreementNotice.RETURNED, "N-5", Recipient.person(id));
        job.sendQueued();

        MailRow row =
                As.user("no-admin").call(() -> queue.mails(MailState.QUEUED, PageRequest.first(50))).rows().stream()
                        .filter(mail -> mail.recipient().equals("no-refused"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.attempts()).isEqualTo(1);
        assertThat(row.lastError()).contains("mailbox full");
        assertThat(row.nextAttemptAt()).isAfter(clock.instant());
        assertThat(mails.sentTo("no-refused@jzu.example")).isEmpty();
    }

    @Test
    void nobodyHearsOfWhatWasRolledBack() throws Exception {
        long id = person("no-rollback", Role.STAFF);
        assertThatThrownBy(() -> transaction.call(() -> {
                    events.fire(requested(AgreementNotice.RETURNED, "N-6", Recipient.person(id)));
                    throw new IllegalStateException("refused");
                }))
                .hasMessageContaining("refused");
        job.sendQueued();
        assertThat(unread("no-rollback")).isEmpty();
        assertThat(mails.sentTo("no-rollback@jzu.example")).isEmpty();
    }

    private long person(String username, Role role) {
        return people.open(username, "correct horse", (Account account) -> {
            account.describe(username, username + "@jzu.example");
            account.grant(role, null, null);
        });
    }

    private void tell(AgreementNotice kind, String argument, Recipient... recipients) throws Exception {
        transaction.call(() -> {
            events.fire(requested(kind, argument, recipients));
            return null;
        });
    }

    private static NoticeRequested requested(AgreementNotice kind, String argument, Recipient... recipients) {
        return new NoticeRequested(
                List.of(recipients),
                kind,
                List.of(argument, "2026-01"),
                Place.of(PlaceKind.AGREEMENTS),
                "第十条",
                LocalDate.of(2026, 3, 9));
    }

    private List<NoticeRow> unread(String username) throws Exception {
        return As.user(username)
                .call(() -> notices.notices(true, PageRequest.first(20)))
                .rows();
    }
}
