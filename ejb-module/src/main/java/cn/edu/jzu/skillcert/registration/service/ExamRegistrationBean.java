package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.ExamCoverage;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.ApplyCandidates;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RegistrationEventKind;
import cn.edu.jzu.skillcert.registration.WithdrawCandidate;
import cn.edu.jzu.skillcert.registration.model.ApplicationExport;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import cn.edu.jzu.skillcert.registration.model.RegistrationEvent;
import cn.edu.jzu.skillcert.registration.model.RegistrationFacts;
import cn.edu.jzu.skillcert.registration.model.RegistrationRules;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationExportRepository;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.RegistrationEventRepository;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes first and looks at the whole afterwards, under the lock of the quota: what the rules refuse is rolled back, and
 * who comes at the same moment waits and then sees it.
 */
@Stateless
@DenyAll
public class ExamRegistrationBean implements ExamRegistration {

    private static final int LONGEST_REASON = 500;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private StudentRepository students;

    @Inject
    private ApplicationExportRepository exports;

    @Inject
    private RegistrationEventRepository events;

    @Inject
    private FinishedExams finished;

    @Inject
    private RegistrationNews news;

    @Inject
    private PlannedExams plans;

    @Inject
    private Quotas quotas;

    @Inject
    private AcrossDepartments across;

    @Inject
    private RegistrationFactsSource facts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.IS_DEPARTMENT)
    public int register(RegisterStudents command) {
        InputCheck check = new InputCheck();
        String reason = check.optional("reason", command.reason(), LONGEST_REASON);
        check.done();
        PlannedExamFacts exam = held(command.plannedExamId());
        if (hasBegun(exam)) {
            throw new BusinessException(RegistrationError.EXAM_HAS_BEGUN);
        }
        List<Student> chosen = students.withIds(command.studentIds(), scope());
        if (chosen.isEmpty()) {
            throw new BusinessException(RegistrationError.NOBODY_CHOSEN);
        }
        if (chosen.size() < command.studentIds().size()) {
            throw new NotFoundException();
        }
        // Who failed an exam that is over may come again although no night has passed since.
        finished.close(across.openAfterExam(LocalDate.now(clock), command.studentIds()));
        candidates.flush();
        Map<Long, Candidate> present = candidates.ofExam(exam.id(), scope()).stream()
                .collect(toMap(Candidate::getStudentId, Function.identity()));
        Set<Long> elsewhere = across.withOpenOne(command.studentIds(), exam.certificateId(), exam.level());
        chosen.forEach(student -> mustBeFree(student, present.get(student.getId()), elsewhere));
        Map<Long, FirstTime> firstTimes = facts.firstTimes(exam, command.studentIds());
        FirstTimeReading reading = facts.reading();
        Instant now = clock.instant();
        for (Student student : chosen) {
            Candidate again = present.get(student.getId());
            FirstTime first = firstTimes.get(student.getId());
            if (again == null) {
                candidates.add(new Candidate(student, exam, first, reading, now), scope());
            } else {
                again.registerAgain(student, first, reading, now);
            }
        }
        candidates.flush();
        // Of the heads that waited for the quota, who sits the exam again has freed his own (A19).
        PlannedExamFacts open = exam.lockedHeads() == 0 ? exam : plans.newest(exam.id());
        RegistrationFacts whole = facts.of(open, facts.coverageOf(open), scope());
        Set<String> names = chosen.stream()
                .map(student -> student.getName() + " " + student.getStudentNumber())
                .collect(toSet());
        mustHold(
                Assessment.of(RegistrationRules.REGISTRATION, whole)
                        .and(Assessment.of(RegistrationRules.REGISTRATION_WARNINGS, whole.about(names))
                                .findings()),
                reason);
        record(exam, RegistrationEventKind.REGISTERED, chosen.size(), reason);
        news.of(exam.planId(), exam.id());
        return chosen.size();
    }

    /**
     * Of an approved plan, with its quota held until the transaction ends. Which quota that is, is all that is taken from
     * the first look; the plan may have been changed by whoever held the quota before.
     */
    private PlannedExamFacts held(long plannedExamId) {
        PlannedExamFacts seen = plans.exam(plannedExamId);
        if (!scope().coversDepartment(seen.departmentId())) {
            throw new NotFoundException();
        }
        if (seen.certificateId() == null || seen.level() == null) {
            throw new BusinessException(RegistrationError.PLAN_NOT_APPROVED);
        }
        QuotaKey quota = RegistrationFactsSource.quotaOf(seen);
        quotas.hold(quota);
        PlannedExamFacts exam = plans.newest(plannedExamId);
        if (!exam.isApproved()) {
            throw new BusinessException(RegistrationError.PLAN_NOT_APPROVED);
        }
        if (!RegistrationFactsSource.quotaOf(exam).equals(quota)) {
            throw new StaleDataException();
        }
        return exam;
    }

    private boolean hasBegun(PlannedExamFacts exam) {
        return exam.firstSession() != null && !LocalDate.now(clock).isBefore(exam.firstSession());
    }

    private void record(PlannedExamFacts exam, RegistrationEventKind kind, int heads, String note) {
        events.add(
                new RegistrationEvent(
                        exam.id(),
                        exam.departmentId(),
                        kind,
                        heads,
                        note,
                        new Act(
                                caller.actorIn(BusinessFunction.REGISTER_CANDIDATES, exam.departmentId()),
                                clock.instant())),
                scope());
    }

    private static void mustBeFree(Student student, Candidate present, Set<Long> open) {
        if (student.isDeparted()) {
            throw new BusinessException(RegistrationError.STUDENT_DEPARTED, student.getName());
        }
        if (present != null && present.getStatus() != CandidateStatus.WITHDRAWN) {
            throw new BusinessException(RegistrationError.REGISTERED_ALREADY, student.getName());
        }
        if (open.contains(student.getId())) {
            throw new BusinessException(RegistrationError.REGISTERED_ELSEWHERE, student.getName());
        }
    }

    /** @param reason for what does not hold and is only warned of */
    private static void mustHold(Assessment assessment, String reason) {
        assessment.mustAllow();
        Assessment.mustBeExplained(
                assessment.findings().stream()
                        .filter(RegistrationRules::wantsReason)
                        .toList(),
                reason);
    }

    @Override
    @RolesAllowed(Role.IS_DEPARTMENT)
    public void withdraw(WithdrawCandidate command) {
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), LONGEST_REASON);
        check.done();
        Candidate candidate =
                candidates.require(command.candidate().id(), command.candidate().version(), scope());
        PlannedExamFacts exam = plans.exam(candidate.getPlannedExamId());
        if (hasBegun(exam)) {
            throw new BusinessException(RegistrationError.EXAM_HAS_BEGUN);
        }
        boolean onThePlatform = candidate.getStatus() == CandidateStatus.APPLIED;
        candidate.withdraw(reason);
        if (onThePlatform) {
            news.appliedWithdrew(exam.id());
        }
        record(exam, RegistrationEventKind.WITHDRAWN, 1, reason);
        news.of(exam.planId(), exam.id());
    }

    @Override
    @RolesAllowed(Role.IS_DEPARTMENT)
    public int apply(ApplyCandidates command) {
        InputCheck check = new InputCheck();
        LocalDate on = check.required("on", command.on());
        check.refuseIf(on != null && on.isAfter(LocalDate.now(clock)), "on", RegistrationError.DAY_IN_THE_FUTURE);
        String reason = check.optional("reason", command.reason(), LONGEST_REASON);
        check.done();
        ApplicationExport export = exports.require(command.exportId(), command.exportVersion(), scope());
        PlannedExamFacts exam = held(export.getPlannedExamId());
        Map<Long, Candidate> present =
                candidates.ofExam(exam.id(), scope()).stream().collect(toMap(Candidate::getId, Function.identity()));
        export.apply(on, reason);
        mustStillBeRegistered(export, present);
        List<Candidate> entered =
                export.getCandidateIds().stream().map(present::get).toList();
        entered.forEach(one -> one.apply(on, export.getId()));
        candidates.flush();
        ExamCoverage coverage = facts.coverageOf(exam);
        RegistrationFacts now = facts.of(exam, coverage, scope()).only(export.getCandidateIds());
        mustHold(
                Assessment.of(RegistrationRules.APPLICATION, now)
                        .and(coverage.findings())
                        .and(facts.teachingBefore(exam)),
                reason);
        record(exam, RegistrationEventKind.APPLIED, entered.size(), reason);
        news.of(exam.planId(), exam.id());
        news.applied(exam.id(), entered.size(), on);
        return entered.size();
    }

    /** The workbook lies on the platform as it was: whoever has left since must not be in it. */
    private void mustStillBeRegistered(ApplicationExport export, Map<Long, Candidate> present) {
        Set<Long> gone = export.getCandidateIds().stream()
                .filter(id -> !present.containsKey(id) || present.get(id).getStatus() != CandidateStatus.REGISTERED)
                .collect(toSet());
        if (!gone.isEmpty()) {
            throw new BusinessException(
                    RegistrationError.EXPORT_OUTDATED,
                    candidates.rows(CandidateFilter.ofExam(export.getPlannedExamId()), scope()).stream()
                            .filter(row -> gone.contains(row.id()))
                            .map(row -> row.name() + " " + row.studentNumber())
                            .toList());
        }
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.REGISTER_CANDIDATES);
    }
}
