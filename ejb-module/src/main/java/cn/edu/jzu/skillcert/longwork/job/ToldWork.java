package cn.edu.jzu.skillcert.longwork.job;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.longwork.WorkCancelledException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A job that tells its progress, but not more often than anybody looks. */
final class ToldWork implements RunningWork {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final StartedWork work;
    private final WorkLedger ledger;
    private final Clock clock;
    private Instant told = Instant.EPOCH;

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
    public void progress(long done, long total) {
        Instant now = clock.instant();
        if (now.isBefore(told.plus(PAUSE))) {
            return;
        }
        told = now;
        if (ledger.progress(id(), done, total)) {
            throw new WorkCancelledException();
        }
    }
}
