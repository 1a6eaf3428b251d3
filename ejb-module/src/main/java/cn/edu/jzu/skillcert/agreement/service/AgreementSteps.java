package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_AGREEMENTS;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.KnownExam;
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
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 签订实施工作协议: done when every level of the batch has a filed agreement of the department that covers its exams
 * . Levels and days are those of the exams that are set; before that the levels the department pilots, and the
 * end of the month. What R-2.2a says of the pilot of the year stands beside it.
 */
@Dependent
public class AgreementSteps implements StepSource {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementFactsSource facts;

    @Inject
    private PilotAgreements pilots;

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
        List<Finding> findings = new ArrayList<>(findings(batch, naming));
        boolean done = findings.stream().allMatch(finding -> finding.verdict() == Verdict.PASS);
        findings.addAll(pilots.findings(
                batch.departmentId(), batch.certificateId(), batch.month().getYear()));
        List<StepGap> gaps = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                .distinct()
                .toList();
        if (done) {
            return StepReport.of(step(), StepState.DONE).missing(gaps).at(place(farthest(naming)));
        }
        return naming.isEmpty()
                ? StepReport.of(step(), StepState.NOT_STARTED)
                        .waitingFor(Role.DEPARTMENT)
                        .missing(gaps)
                        .at(Place.of(PlaceKind.AGREEMENTS).with("department", batch.departmentId()))
                : StepReport.of(step(), StepState.IN_PROGRESS)
                        .waitingFor(holder(farthest(naming)))
                        .missing(gaps)
                        .at(place(farthest(naming)));
    }

    private List<Finding> findings(BatchKey batch, List<Agreement> naming) {
        CertificateOption certificate =
                certificates.withId(batch.certificateId()).orElseThrow();
        List<ExamUse.Candidate> candidates = naming.stream()
                .map(agreement -> new ExamUse.Candidate(
                        agreement.getStatus(), agreement.getSignedOn(), agreement.getFiledOn(), agreement.terms()))
                .toList();
        List<KnownExam> exams = exams(batch);
        Set<SkillLevel> wanted = exams.isEmpty()
                ? pilots.levels(
                        batch.departmentId(),
                        batch.certificateId(),
                        batch.month().getYear())
                : exams.stream().map(KnownExam::level).collect(Collectors.toSet());
        return (wanted.isEmpty() ? certificate.levels() : wanted)
                .stream()
                        .sorted()
                        .map(level -> use(batch, certificate, level, exams, candidates))
                        .flatMap(use -> AgreementRules.USABLE_FOR_REGISTRATION.check(use).stream())
                        .toList();
    }

    private List<KnownExam> exams(BatchKey batch) {
        return facts.knownExams(Set.of(batch.departmentId())).stream()
                .filter(exam -> exam.certificateId() == batch.certificateId()
                        && exam.planMonth().equals(batch.month()))
                .toList();
    }

    /** While its day is not set, the exam is taken for the last of the month: an agreement that begins in it has begun. */
    private static ExamUse use(
            BatchKey batch,
            CertificateOption certificate,
            SkillLevel level,
            List<KnownExam> exams,
            List<ExamUse.Candidate> candidates) {
        List<KnownExam> set =
                exams.stream().filter(exam -> exam.level() == level).toList();
        LocalDate end = batch.month().atEndOfMonth();
        return new ExamUse(
                certificate.id(),
                level,
                certificate.name(),
                set.stream()
                        .map(KnownExam::firstSession)
                        .min(Comparator.naturalOrder())
                        .orElse(end),
                set.stream()
                        .map(KnownExam::lastSession)
                        .max(Comparator.naturalOrder())
                        .orElse(end),
                null,
                candidates);
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

    private static Place place(Agreement agreement) {
        return Place.of(PlaceKind.AGREEMENT, agreement.getId());
    }
}
