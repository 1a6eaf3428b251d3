package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.ExamCoverage;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.ApplyCandidates;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.WithdrawCandidate;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import cn.edu.jzu.skillcert.registration.model.RegistrationFacts;
import cn.edu.jzu.skillcert.registration.model.RegistrationRules;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
        PlannedExamFacts exam = held(command.plannedExamId());
        List<Student> chosen = students.withIds(command.studentIds(), scope());
        if (chosen.isEmpty()) {
            throw new BusinessException(RegistrationError.NOBODY_CHOSEN);
        }
        if (chosen.size() < command.studentIds().size()) {
            throw new NotFoundException();
        }
        Map<Long, Candidate> present = candidates.ofExam(exam.id(), scope()).stream()
                .collect(toMap(Candidate::getStudentId, Function.identity()));
        Set<Long> open = across.withOpenOne(command.studentIds(), exam.certificateId(), exam.level());
        chosen.forEach(student -> mustBeFree(student, present.get(student.getId()), open));
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
        mustHold(RegistrationRules.REGISTRATION, facts.of(exam, facts.coverageOf(exam), scope()), List.of());
        return chosen.size();
    }

    /** Of an approved plan, with its quota held until the transaction ends. */
    private PlannedExamFacts held(long plannedExamId) {
        PlannedExamFacts exam = plans.exam(plannedExamId);
        if (!scope().coversDepartment(exam.departmentId())) {
            throw new NotFoundException();
        }
        if (!exam.isApproved()) {
            throw new BusinessException(RegistrationError.PLAN_NOT_APPROVED);
        }
        quotas.hold(RegistrationFactsSource.quotaOf(exam));
        return exam;
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

    private static void mustHold(List<Rule<RegistrationFacts>> rules, RegistrationFacts of, List<Finding> besides) {
        List<Finding> findings = new ArrayList<>(besides);
        findings.addAll(Assessment.of(rules, of).findings());
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new RuleRefusedException(blocking);
        }
    }

    @Override
    @RolesAllowed(Role.IS_DEPARTMENT)
    public void withdraw(WithdrawCandidate command) {
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), LONGEST_REASON);
        check.done();
        Candidate candidate =
                candidates.require(command.candidate().id(), command.candidate().version(), scope());
        LocalDate first = plans.exam(candidate.getPlannedExamId()).firstSession();
        if (first != null && !LocalDate.now(clock).isBefore(first)) {
            throw new BusinessException(RegistrationError.EXAM_HAS_BEGUN);
        }
        candidate.withdraw(reason);
    }

    @Override
    @RolesAllowed(Role.IS_DEPARTMENT)
    public int apply(ApplyCandidates command) {
        InputCheck check = new InputCheck();
        LocalDate on = check.required("on", command.on());
        check.refuseIf(on != null && on.isAfter(LocalDate.now(clock)), "on", RegistrationError.DAY_IN_THE_FUTURE);
        check.done();
        PlannedExamFacts exam = held(command.plannedExamId());
        List<Candidate> registered = candidates.ofExam(exam.id(), scope()).stream()
                .filter(one -> one.getStatus() == CandidateStatus.REGISTERED)
                .toList();
        if (registered.isEmpty()) {
            throw new BusinessException(RegistrationError.NOBODY_TO_APPLY);
        }
        registered.forEach(one -> one.apply(on));
        candidates.flush();
        ExamCoverage coverage = facts.coverageOf(exam);
        mustHold(RegistrationRules.APPLICATION, facts.of(exam, coverage, scope()), coverage.findings());
        return registered.size();
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.REGISTER_CANDIDATES);
    }
}
