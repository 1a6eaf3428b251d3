package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.service.FinishedExams;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Closes, night by night, the registrations of exams whose last session was the day before or earlier. */
@Stateless
@LocalBean
@DenyAll
public class FinishedExamsJob {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("every exam that is over is closed, whosever it was");

    @Inject
    private CandidateRepository candidates;

    @Inject
    private FinishedExams finished;

    @Inject
    private Clock clock;

    @PermitAll
    @Schedule(hour = "0", minute = "10", timezone = "Asia/Shanghai", persistent = false)
    public void close() {
        closeOn(LocalDate.now(clock));
    }

    /** What has to be closed on that day. */
    @PermitAll
    public void closeOn(LocalDate today) {
        finished.close(candidates.openAfterExam(today, null, WHOSEVER.scope()));
    }
}
