package cn.edu.jzu.skillcert.training.job;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.training.persistence.TrainingReplyRepository;
import cn.edu.jzu.skillcert.training.service.TrainingNews;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps 待办 of training in step with the calendar. */
@Stateless
@LocalBean
@DenyAll
public class TrainingWatchJob {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("every training that is over is looked at, whosever people were named");

    @Inject
    private TrainingReplyRepository replies;

    @Inject
    private TrainingNews news;

    @Inject
    private Clock clock;

    /** Early enough for the digest of the morning. */
    @PermitAll
    @Schedule(hour = "6", minute = "20", timezone = "Asia/Shanghai", persistent = false)
    public void watch() {
        replies.namedForTrainingsBefore(LocalDate.now(clock), WHOSEVER.scope()).forEach(news::of);
    }
}
