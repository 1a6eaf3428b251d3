package cn.edu.jzu.skillcert.agreement.job;

import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ExamDatesSet;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.agreement.service.AgreementNews;
import cn.edu.jzu.skillcert.agreement.service.PilotAgreements;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps 待办 in step with the calendar, the caps, the pilots and the exams (R-2.2a, R-3.2, R-3.4, R-3.5). What is open is
 * derived each time from the plans as they are, so that nothing stays of an exam that was moved or dropped.
 */
@Stateless
@LocalBean
@DenyAll
public class AgreementWatchJob {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("every filed agreement is watched, whoever it belongs to");

    private static final Set<AgreementStatus> WATCHED =
            Set.of(AgreementStatus.APPROVED, AgreementStatus.SIGNING, AgreementStatus.SIGNED, AgreementStatus.FILED);

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementNews news;

    @Inject
    private PilotAgreements pilots;

    /** Early enough for the digest of the morning. */
    @PermitAll
    @Schedule(hour = "6", minute = "30", timezone = "Asia/Shanghai", persistent = false)
    public void watch() {
        List<Agreement> watched = agreements.list(watched(), WHOSEVER.scope());
        news.ofAll(watched);
        pilots.tellAll(watched.stream().map(Agreement::getDepartmentId).collect(Collectors.toSet()));
    }

    /** Whichever exam it was: an agreement may be rid of one that moved away, and the event names only those that are. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void examSet(@Observes ExamDatesSet exam) {
        news.ofAll(agreements.list(
                watched().and("e.departmentId = :department", "department", exam.departmentId()), WHOSEVER.scope()));
    }

    private static Condition watched() {
        return Condition.all().and("e.status in :watched", "watched", WATCHED);
    }
}
