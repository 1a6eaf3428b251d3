package cn.edu.jzu.skillcert.longwork.job;

import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkNotice;
import cn.edu.jzu.skillcert.longwork.WorkProgress;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.model.WorkJob;
import cn.edu.jzu.skillcert.longwork.persistence.WorkJobRepository;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.platform.OneByOne;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes where jobs stand, each entry a transaction of its own: seen at once, whatever the work itself does. */
@Stateless
@LocalBean
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkLedger {

    /** Uploaded lists hold personal data, and are needed only until they are mended or the job is repeated. */
    static final Duration FILES_KEPT = Duration.ofDays(7);

    private static final UnscopedAccess JOB = UnscopedAccess.because("a job writes its own row, whosever it is");

    @Inject
    private WorkJobRepository jobs;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Event<NoticeRequested> notices;

    @Inject
    private Clock clock;

    /** Takes a job for running. Empty if it was cancelled while it waited, or somebody else has taken it. */
    @PermitAll
    public Optional<StartedWork> start(long id) {
        WorkJob job = alone(id);
        return job.start(clock.instant())
                ? Optional.of(
                        new StartedWork(id, jobs.ownerOf(job, JOB), job.getKind(), job.getSettings(), job.given()))
                : Optional.empty();
    }

    /** @return whether it is to stop */
    @PermitAll
    public boolean tell(long id, WorkProgress progress) {
        WorkJob job = alone(id);
        job.tell(progress);
        return job.isUnwanted();
    }

    @PermitAll
    public void finish(long id, WorkResult result) {
        WorkJob job = alone(id);
        job.finish(result, clock.instant());
        tell(job);
    }

    @PermitAll
    public void cancelled(long id) {
        alone(id).cancelled(clock.instant());
    }

    @PermitAll
    public void refused(long id, BusinessException refusal) {
        WorkJob job = alone(id);
        List<String> words = refusal.arguments().stream()
                .map(argument -> Texts.readable(argument, Locale.SIMPLIFIED_CHINESE))
                .toList();
        job.failed(refusal.code().key(), words, clock.instant());
        tell(job);
    }

    @PermitAll
    public void broken(long id) {
        WorkJob job = alone(id);
        job.failed(WorkError.BROKEN.key(), List.of(), clock.instant());
        tell(job);
    }

    /** Nobody runs what a portal that was stopped had waiting or running. */
    @PermitAll
    public int interruptAll() {
        List<WorkJob> left = jobs.allOpen(JOB);
        left.forEach(job -> {
            job.interrupted(clock.instant());
            tell(job);
        });
        return left.size();
    }

    @PermitAll
    @Schedule(hour = "2", minute = "45", timezone = "Asia/Shanghai", persistent = false)
    public void forgetOldFiles() {
        jobs.withFilesEndedBefore(clock.instant().minus(FILES_KEPT), JOB).forEach(WorkJob::forgetFiles);
    }

    private WorkJob alone(long id) {
        oneByOne.enter(WorkJob.class.getSimpleName() + id);
        return jobs.require(id, JOB.scope());
    }

    private void tell(WorkJob job) {
        WorkNotice kind =
                switch (job.getState()) {
                    case DONE -> WorkNotice.DONE;
                    case TO_MEND -> WorkNotice.TO_MEND;
                    case INTERRUPTED -> WorkNotice.INTERRUPTED;
                    case FAILED -> WorkNotice.FAILED;
                    case QUEUED, RUNNING, CANCELLED -> null;
                };
        if (kind != null) {
            notices.fire(new NoticeRequested(
                    List.of(Recipient.person(job.getAccountId())),
                    kind,
                    List.of(job.getLabel()),
                    Place.of(PlaceKind.WORK, job.getId()),
                    null,
                    null));
        }
    }
}
