package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_AGREEMENTS;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementRules;
import cn.edu.jzu.skillcert.agreement.model.ExamUse;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.regulation.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 签订实施工作协议: done when a filed agreement of the department names the certificate and covers exams in the month of
 * the batch. Which level is examined, the plan says; here any level the agreements name will do.
 */
@Dependent
public class AgreementSteps implements StepSource {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private Caller caller;

    @Override
    public ProcessStep step() {
        return ProcessStep.AGREEMENT;
    }

    @Override
    public StepReport report(BatchKey batch) {
        List<Agreement> naming = agreements
                .list(
                        Condition.all()
                                .and("e.departmentId = :department", "department", batch.departmentId())
                                .and("e.status <> :void", "void", AgreementStatus.VOID),
                        caller.scopeIn(READ_AGREEMENTS))
                .stream()
                .filter(agreement -> !levels(agreement, batch).isEmpty())
                .toList();
        List<Finding> findings = findings(batch, naming);
        if (findings.stream().anyMatch(finding -> finding.verdict() == Verdict.PASS)) {
            return StepReport.of(step(), StepState.DONE).at(page(farthest(naming)));
        }
        List<StepGap> gaps = findings.stream()
                .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                .distinct()
                .toList();
        return naming.isEmpty()
                ? StepReport.of(step(), StepState.NOT_STARTED)
                        .waitingFor(Role.DEPARTMENT)
                        .missing(gaps)
                        .at("/agreement/list.xhtml?department=" + batch.departmentId())
                : StepReport.of(step(), StepState.IN_PROGRESS)
                        .waitingFor(holder(farthest(naming)))
                        .missing(gaps)
                        .at(page(farthest(naming)));
    }

    private List<Finding> findings(BatchKey batch, List<Agreement> naming) {
        CertificateOption certificate = certificates.certificates().stream()
                .filter(option -> option.id() == batch.certificateId())
                .findFirst()
                .orElseThrow();
        Set<SkillLevel> named = naming.stream()
                .flatMap(agreement -> levels(agreement, batch).stream())
                .collect(Collectors.toSet());
        List<ExamUse.Candidate> candidates = naming.stream()
                .map(agreement -> new ExamUse.Candidate(
                        agreement.getStatus(), agreement.getSignedOn(), agreement.getFiledOn(), agreement.terms()))
                .toList();
        // The day within the month is the plan's to say: at its end an agreement that begins in it has begun.
        LocalDate exam = batch.month().atEndOfMonth();
        return (named.isEmpty() ? certificate.levels() : named)
                .stream()
                        .sorted()
                        .flatMap(level -> AgreementRules.USABLE_FOR_REGISTRATION
                                .check(new ExamUse(
                                        certificate.id(), level, certificate.name(), exam, exam, null, candidates))
                                .stream())
                        .toList();
    }

    private static Set<SkillLevel> levels(Agreement agreement, BatchKey batch) {
        return agreement.terms().prices().stream()
                .filter(price -> price.certificateId() == batch.certificateId() && price.level() != null)
                .map(PricedLevel::level)
                .collect(Collectors.toSet());
    }

    private static Agreement farthest(List<Agreement> naming) {
        return naming.stream()
                .max(Comparator.comparing(Agreement::getStatus).thenComparing(Agreement::getId))
                .orElseThrow();
    }

    private static Role holder(Agreement agreement) {
        return switch (agreement.getStatus()) {
            case UNDER_REVIEW -> agreement.turn().map(ReviewStage::role).orElse(Role.ACADEMIC_AFFAIRS);
            case SIGNED -> Role.ACADEMIC_AFFAIRS;
            case DRAFT, RETURNED, APPROVED, SIGNING, FILED, VOID -> Role.DEPARTMENT;
        };
    }

    private static String page(Agreement agreement) {
        return "/agreement/detail.xhtml?id=" + agreement.getId();
    }
}
