package cn.edu.jzu.skillcert.examplan.job;

import cn.edu.jzu.skillcert.calendar.CalendarChanged;
import cn.edu.jzu.skillcert.examplan.service.PlanWatch;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Tells every department in time which month's plan it owes, and follows the calendar. */
@Stateless
@LocalBean
@DenyAll
public class MonthlyPlanJob {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("every department owes a plan a month, and a job has no caller");

    @Inject
    private PlanWatch watch;

    @Inject
    private Clock clock;

    /** Early enough for the digest of the morning. */
    @PermitAll
    @Schedule(hour = "6", minute = "15", timezone = "Asia/Shanghai", persistent = false)
    public void follow() {
        followOn(LocalDate.now(clock));
    }

    @PermitAll
    public void followOn(LocalDate today) {
        watch.follow(today, true, WHOSEVER.scope());
    }

    /** In the transaction that changed the calendar: a last day moves with the holidays it was counted with. */
    @PermitAll
    public void recount(@Observes CalendarChanged changed) {
        watch.follow(LocalDate.now(clock), false, WHOSEVER.scope());
    }
}
