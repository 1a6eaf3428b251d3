package cn.edu.jzu.skillcert.agreement.job;

import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ExamDatesSet;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.agreement.service.AgreementNews;
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

/** Keeps 待办 of filed agreements in step with the calendar, the caps and the exams. */
@Stateless
@LocalBean
@DenyAll
public class AgreementWatchJob {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("every filed agreement is watched, whoever it belongs to");

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementNews news;

    /** Early enough for the digest of the morning. */
    @PermitAll
    @Schedule(hour = "6", minute = "30", timezone = "Asia/Shanghai", persistent = false)
    public void watch() {
        news.ofAll(agreements.list(
                Condition.all().and("e.status = :status", "status", AgreementStatus.FILED), WHOSEVER.scope()));
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void examSet(@Observes ExamDatesSet exam) {
        List<Agreement> named = agreements
                .list(
                        Condition.all()
                                .and("e.status = :status", "status", AgreementStatus.FILED)
                                .and("e.departmentId = :department", "department", exam.departmentId()),
                        WHOSEVER.scope())
                .stream()
                .filter(agreement -> names(agreement, exam))
                .toList();
        named.forEach(agreement -> agreement.examSetFor(exam.lastExamDate()));
        news.ofAll(named);
    }

    private static boolean names(Agreement agreement, ExamDatesSet exam) {
        return agreement.terms().prices().stream()
                .anyMatch(price -> price.certificateId() == exam.certificateId() && price.level() == exam.level());
    }
}
