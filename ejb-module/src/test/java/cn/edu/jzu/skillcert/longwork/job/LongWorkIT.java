package cn.edu.jzu.skillcert.longwork.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkFileRow;
import cn.edu.jzu.skillcert.longwork.WorkRow;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.notice.MyNotices;
import cn.edu.jzu.skillcert.notice.NoticeRow;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.file.StoredFile;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@InPortal
class LongWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private SteeredWork steered;

    @Inject
    private MyWork work;

    @Inject
    private MyNotices notices;

    @Inject
    private WorkLedger ledger;

    @Inject
    private FileStore files;

    @Inject
    private People people;

    @Inject
    private InTransaction transaction;

    @Test
    void runsAfterTheOrderIsCommittedWithTheIdentityOfWhoOrderedItAndTellsHimWhenItIsDone() throws Exception {
        String me = person("lw-teller");
        long id = order(me, "tell");
        WorkDetail done = await(me, id, WorkDetail::isOver);
        assertThat(done.state()).isEqualTo(WorkState.DONE);
        assertThat(done.arguments()).containsExactly(me);
        assertThat(As.user(me)
                        .call(() -> notices.notices(true, PageRequest.first(10)).rows()))
                .extracting(NoticeRow::place)
                .contains(Place.of(PlaceKind.WORK, id));
        assertThat(As.user(me).call(() -> work.jobs(null, PageRequest.first(10)).rows()))
                .extracting(WorkRow::id)
                .containsExactly(id);
    }

    @Test
    void whatWasRolledBackNeverRuns() throws Exception {
        String me = person("lw-undone");
        As.user(me).run(() -> assertThatThrownBy(() -> transaction.call(() -> {
                    steered.order("tell", List.of());
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class));
        assertThat(As.user(me).call(() -> work.jobs(null, PageRequest.first(10)).rows()))
                .isEmpty();
    }

    @Test
    void stopsAtItsOwnersWishAndShowsHowFarItCame() throws Exception {
        String me = person("lw-canceller");
        long id = order(me, "until-cancelled");
        WorkDetail running = await(me, id, job -> job.done() > 0);
        assertThat(running.state()).isEqualTo(WorkState.RUNNING);
        assertThat(running.allows("CANCEL")).isTrue();
        assertThat(running.step()).isEqualTo("work.progress");

        As.user(me).run(() -> work.cancel(id));
        WorkDetail ended = await(me, id, WorkDetail::isOver);
        assertThat(ended.state()).isEqualTo(WorkState.CANCELLED);
        assertThat(ended.result()).isEqualTo(WorkError.CANCELLED.key());
        assertThat(ended.percent()).isLessThanOrEqualTo(100);
        assertThat(ended.achieved()).isEqualTo("roster.takenSoFar");
        assertThat(ended.achievedArguments()).containsExactly("3", "2");
    }

    @Test
    void aRefusalIsShownWithItsReasonAndAFaultWithoutDetails() throws Exception {
        String me = person("lw-refused");
        WorkDetail refused = await(me, order(me, "refuse"), WorkDetail::isOver);
        assertThat(refused.state()).isEqualTo(WorkState.FAILED);
        assertThat(refused.result()).isEqualTo(SharedError.IN_USE.key());
        WorkDetail broken = await(me, order(me, "break"), WorkDetail::isOver);
        assertThat(broken.result()).isEqualTo(WorkError.BROKEN.key());
        assertThat(broken.achieved()).isNull();
        WorkDetail halfWay = await(me, order(me, "refuse-half-way"), WorkDetail::isOver);
        assertThat(halfWay.result()).isEqualTo(SharedError.IN_USE.key());
        assertThat(halfWay.achievedArguments()).containsExactly("7", "5");
    }

    @Test
    void whatWasRunningAtARestartIsInterruptedAndCanBeRepeated() throws Exception {
        String me = person("lw-restarted");
        StoredFile stored = files.store("x", new ByteArrayInputStream("名单".getBytes(StandardCharsets.UTF_8)), 1_000);
        StoredDocument list = new StoredDocument("名单.xlsx", "application/x", stored.sha256(), stored.size());
        long id = As.user(me).call(() -> steered.order("until-cancelled", List.of(list)));
        await(me, id, job -> job.done() > 0);

        ledger.interruptAll();
        WorkDetail interrupted = As.user(me).call(() -> work.job(id));
        assertThat(interrupted.state()).isEqualTo(WorkState.INTERRUPTED);
        assertThat(interrupted.achievedArguments()).containsExactly("3", "2");

        long again = As.user(me).call(() -> work.repeat(id));
        WorkDetail repeated = As.user(me).call(() -> work.job(again));
        WorkFileRow file = repeated.files().get(0);
        try (InputStream content =
                As.user(me).call(() -> work.file(again, file.id())).content()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("名单");
        }
        // What was given up ends by itself: there is room for two again.
        long beside = order(me, "until-cancelled");
        for (long job : List.of(again, beside)) {
            await(me, job, running -> running.done() > 0);
        }
        for (long job : List.of(again, beside)) {
            As.user(me).run(() -> work.cancel(job));
            await(me, job, WorkDetail::isOver);
        }
        assertThat(As.user(me).call(() -> work.job(id)).state()).isEqualTo(WorkState.INTERRUPTED);
    }

    @Test
    void nobodySeesOrStopsTheWorkOfOthers() throws Exception {
        String me = person("lw-owner");
        String other = person("lw-other");
        long id = order(me, "tell");
        await(me, id, WorkDetail::isOver);
        assertThatThrownBy(() -> As.user(other).run(() -> work.job(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.user(other).run(() -> work.cancel(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.user(other).run(() -> work.repeat(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onePersonCannotFillTheQueue() throws Exception {
        String me = person("lw-greedy");
        List<Long> open = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            open.add(order(me, "until-cancelled"));
        }
        assertThatThrownBy(() -> order(me, "tell"))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(WorkError.TOO_MANY));
        for (long id : open) {
            As.user(me).run(() -> work.cancel(id));
        }
        for (long id : open) {
            assertThat(await(me, id, WorkDetail::isOver).state()).isEqualTo(WorkState.CANCELLED);
        }
    }

    private long order(String username, String how) throws Exception {
        return As.user(username).call(() -> steered.order(how, List.of()));
    }

    private String person(String username) {
        people.open(username, "correct horse", Role.STAFF);
        return username;
    }

    private WorkDetail await(String username, long id, Predicate<WorkDetail> until) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            WorkDetail job = As.user(username).call(() -> work.job(id));
            if (until.test(job)) {
                return job;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Job " + id + " did not get there in " + PATIENCE);
    }
}
