package cn.edu.jzu.skillcert.longwork.job;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkCancelledException;
import cn.edu.jzu.skillcert.longwork.WorkProgress;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A job that tells its progress, but within a step not more often than anybody looks. */
final class ToldWork implements RunningWork {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final StartedWork work;
    private final WorkLedger ledger;
    private final Clock clock;
    private Instant told = Instant.EPOCH;
    private WorkProgress progress = WorkProgress.NONE;
    private boolean unwanted;

    ToldWork(StartedWork work, WorkLedger ledger, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public long id() {
        return work.id();
    }

    @Override
    public String setting(String name) {
        String value = work.settings().get(name);
        if (value == null) {
            throw new IllegalArgumentException("The order of job " + id() + " has no " + name);
        }
        return value;
    }

    @Override
    public List<StoredDocument> files() {
        return work.files();
    }

    @Override
    public void step(String text, long total) {
        progress = progress.atStep(text, total);
        tell();
        stopIfUnwanted();
    }

    @Override
    public void achieved(String text, String... arguments) {
        progress = progress.having(text, arguments);
        tell();
    }

    @Override
    public void progress(long done, long total) {
        progress = progress.at(done, total);
        if (!clock.instant().isBefore(told.plus(PAUSE))) {
            tell();
        }
        stopIfUnwanted();
    }

    private void tell() {
        told = clock.instant();
        unwanted |= ledger.tell(id(), progress);
    }

    private void stopIfUnwanted() {
        if (unwanted) {
            throw new WorkCancelledException();
        }
    }
}
