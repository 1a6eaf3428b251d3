package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.agreement.ExamCoverage;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.ExamRegistrationDetail;
import cn.edu.jzu.skillcert.registration.ExamStandingRow;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.registration.model.RegistrationFacts;
import cn.edu.jzu.skillcert.registration.model.RegistrationRules;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.RegisteredHead;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.RowOrder;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@Stateless
@DenyAll
public class RegistrationReadingBean implements RegistrationReading {

    @Inject
    private CandidateRepository candidates;

    @Inject
    private PlannedExams plans;

    @Inject
    private RegistrationFactsSource facts;

    @Inject
    private RegistrationViews views;

    @Inject
    private ApplicationViews applications;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<CandidateRow> list(CandidateFilter filter, PageRequest request) {
        PageOf<CandidateRow> found = candidates.list(filter, request, reading());
        return new PageOf<>(views.judged(found.rows()), found.total());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(CandidateFilter filter, RowOrder order) {
        return ListExport.<CandidateRow>of("candidate.list")
                .column("student.studentNumber", CandidateRow::studentNumber)
                .column("student.name", CandidateRow::name)
                .column("student.class", CandidateRow::className)
                .column("class.code", CandidateRow::classCode)
                .column("student.department", CandidateRow::departmentName)
                .column("candidate.certificate", CandidateRow::certificateName)
                .column("candidate.level", CandidateRow::level)
                .column("candidate.year", row -> Integer.toString(row.quotaYear()))
                .column("candidate.status", CandidateRow::status)
                .column("candidate.firstTime", row -> views.yesNo(row.firstTime()))
                .column("candidate.reading", CandidateRow::reading)
                .column("candidate.minutes", CandidateRow::minutesNumber)
                .column("candidate.minutesOn", CandidateRow::minutesOn)
                .column("candidate.decision", CandidateRow::decisionNote)
                .column("candidate.appliedOn", CandidateRow::appliedOn)
                .write(
                        views.judged(candidates.rows(filter, order, reading())),
                        caller.authority().name(),
                        clock.instant());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public List<ExamStandingRow> exams() {
        List<PlannedExamFacts> exams = plans.approvedFrom(LocalDate.now(clock));
        Map<Long, List<RegisteredHead>> heads =
                candidates.heads(exams.stream().map(PlannedExamFacts::id).collect(toSet()), reading()).stream()
                        .collect(groupingBy(RegisteredHead::plannedExamId));
        Map<Long, String> departmentNames = departments.names();
        Map<Long, String> certificateNames = certificateNames();
        return exams.stream()
                .map(exam -> row(
                        exam,
                        departmentNames.get(exam.departmentId()),
                        certificateNames.get(exam.certificateId()),
                        heads.getOrDefault(exam.id(), List.of())))
                .toList();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent exportExams() {
        return ListExport.<ExamStandingRow>of("registration.exams")
                .column("student.department", ExamStandingRow::departmentName)
                .column("candidate.certificate", ExamStandingRow::certificateName)
                .column("candidate.level", ExamStandingRow::level)
                .column("registration.exam.month", row -> row.month().toString())
                .column("registration.exam.firstSession", ExamStandingRow::firstSession)
                .column("registration.exam.planned", ExamStandingRow::planned)
                .column("registration.exam.locked", ExamStandingRow::locked)
                .column("registration.exam.registered", ExamStandingRow::registered)
                .column("registration.exam.applied", ExamStandingRow::applied)
                .column("registration.exam.open", ExamStandingRow::open)
                .write(exams(), caller.authority().name(), clock.instant());
    }

    private static ExamStandingRow row(
            PlannedExamFacts exam, String departmentName, String certificateName, List<RegisteredHead> heads) {
        return new ExamStandingRow(
                exam.id(),
                departmentName,
                certificateName,
                exam.level(),
                exam.month(),
                exam.firstSession(),
                exam.heads(),
                exam.lockedHeads(),
                heads.size(),
                (int) heads.stream()
                        .filter(head -> head.status() != CandidateStatus.REGISTERED)
                        .count());
    }

    private Map<Long, String> certificateNames() {
        return certificates.names();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public ExamRegistrationDetail exam(long plannedExamId) {
        PlannedExamFacts exam = plans.exam(plannedExamId);
        if (exam.certificateId() == null || exam.level() == null) {
            // A draft that does not say yet what it plans.
            throw new NotFoundException();
        }
        ExamCoverage coverage = facts.coverageOf(exam);
        RegistrationFacts current = facts.of(exam, coverage, reading());
        List<CandidateRow> rows = views.judged(candidates.rows(CandidateFilter.ofExam(exam.id()), reading()));
        List<Finding> findings = new ArrayList<>(
                Assessment.of(RegistrationRules.APPLICATION, current).findings());
        findings.addAll(facts.teachingBefore(exam));
        findings.addAll(coverage.findings());
        return new ExamRegistrationDetail(
                exam,
                views.departmentName(exam.departmentId()),
                certificateNames().get(exam.certificateId()),
                current.quota(),
                current.registeredInYear(),
                current.classes(),
                views.choices(exam, rows, reading()),
                rows,
                views.cases(exam, rows, coverage.price()),
                applications.of(exam, rows, reading()),
                applications.trail(exam, reading()),
                new Assessment(findings),
                views.allowed(exam, rows));
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REGISTRATIONS);
    }
}
