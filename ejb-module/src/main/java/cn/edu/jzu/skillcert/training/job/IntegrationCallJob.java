package cn.edu.jzu.skillcert.training.job;

import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.training.persistence.IntegrationReportRepository;
import cn.edu.jzu.skillcert.training.service.IntegrationCalls;
import cn.edu.jzu.skillcert.training.service.IntegrationFacts;
import cn.edu.jzu.skillcert.training.service.IntegrationNews;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Calls for the year's integration reports when the window opens, and keeps their 待办 in step with it. */
@Stateless
@LocalBean
@DenyAll
public class IntegrationCallJob {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("every pilot of the school has a report to give, whosever it is");

    @Inject
    private IntegrationReportRepository reports;

    @Inject
    private IntegrationCalls calls;

    @Inject
    private IntegrationFacts facts;

    @Inject
    private IntegrationNews news;

    /** Early enough for the digest of the morning. */
    @PermitAll
    @Schedule(hour = "6", minute = "10", timezone = "Asia/Shanghai", persistent = false)
    public void call() {
        int year = facts.today().getYear();
        if (!facts.today().isBefore(facts.window(year).from())) {
            calls.callFor(year, WHOSEVER.scope());
        }
        reports.ofYear(year, WHOSEVER.scope()).forEach(news::of);
    }
}
