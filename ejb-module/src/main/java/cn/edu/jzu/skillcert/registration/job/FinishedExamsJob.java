package cn.edu.jzu.skillcert.registration.job;

import static java.util.stream.Collectors.groupingBy;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.service.FinishedExams;
import cn.edu.jzu.skillcert.registration.service.RegistrationNews;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
    private RegistrationNews news;

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
        candidates.openAfterExam(today, null, WHOSEVER.scope()).stream()
                .collect(groupingBy(Candidate::getPlannedExamId))
                .forEach(this::close);
    }

    private void close(long plannedExamId, List<Candidate> open) {
        int sat = (int) open.stream()
                .filter(candidate -> candidate.getStatus() == CandidateStatus.APPLIED)
                .count();
        finished.close(open);
        news.closed(plannedExamId, sat, open.size() - sat);
    }
}
