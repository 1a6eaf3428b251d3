package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.LayoutError;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RegistrationEventKind;
import cn.edu.jzu.skillcert.registration.document.ApplicationLine;
import cn.edu.jzu.skillcert.registration.model.ApplicationExport;
import cn.edu.jzu.skillcert.registration.model.ApplicationLayout;
import cn.edu.jzu.skillcert.registration.model.LeftOut;
import cn.edu.jzu.skillcert.registration.model.RegisteredRow;
import cn.edu.jzu.skillcert.registration.model.RegistrationEvent;
import cn.edu.jzu.skillcert.registration.model.RegistrationFacts;
import cn.edu.jzu.skillcert.registration.model.RegistrationRules;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationExportRepository;
import cn.edu.jzu.skillcert.registration.persistence.ApplicationLayoutRepository;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.RegisteredStudent;
import cn.edu.jzu.skillcert.registration.persistence.RegistrationEventRepository;
import cn.edu.jzu.skillcert.registration.persistence.SealedStudentRow;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The transactions around an export of 《报考学生信息表》: what is read for it, with the trail of it, and its record. */
@Stateless
@LocalBean
@DenyAll
public class ApplicationDesk {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Set<PersonalField> NUMBERS = EnumSet.allOf(PersonalField.class);

    @Inject
    private PlannedExams plans;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private StudentRepository students;

    @Inject
    private ApplicationLayoutRepository layouts;

    @Inject
    private ApplicationExportRepository exports;

    @Inject
    private RegistrationEventRepository events;

    @Inject
    private RegistrationFactsSource facts;

    @Inject
    private ApplicationLines lines;

    @Inject
    private StudentReads reads;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What an export is made of.
     *
     * @param lines in the order of class and student number
     */
    public record Gathered(
            PlannedExamFacts exam,
            long layoutId,
            List<ApplicationColumn> columns,
            List<ApplicationLine> lines,
            Set<Long> candidateIds,
            List<LeftOut> leftOut) {}

    /** Everybody who passes; each of them has been read then. */
    @RolesAllowed(Role.IS_DEPARTMENT)
    public Gathered gather(long plannedExamId) {
        PlannedExamFacts exam = plans.exam(plannedExamId);
        if (!registering().coversDepartment(exam.departmentId())) {
            throw new NotFoundException();
        }
        if (!exam.isApproved()) {
            throw new BusinessException(RegistrationError.PLAN_NOT_APPROVED);
        }
        LocalDate today = LocalDate.now(clock);
        ApplicationLayout layout = layouts.inForceOn(today, caller.scopeIn(BusinessFunction.READ_REFERENCE))
                .orElseThrow(() -> new BusinessException(LayoutError.NONE_IN_FORCE));
        Map<Long, RegisteredStudent> open = candidates.registered(exam.id(), registering()).stream()
                .filter(one -> one.status() == CandidateStatus.REGISTERED)
                .collect(toMap(RegisteredStudent::candidateId, Function.identity()));
        RegistrationFacts now =
                facts.of(exam, facts.coverageOf(exam), registering()).only(open.keySet());
        Assessment.of(RegistrationRules.REGISTRATION, now).mustAllow();
        List<RegisteredRow> ready =
                now.rows().stream().filter(row -> row.fault().isEmpty()).toList();
        if (ready.isEmpty() || exam.firstSession() == null) {
            throw new BusinessException(RegistrationError.NOBODY_TO_APPLY);
        }
        Set<Long> studentIds = ready.stream()
                .map(row -> open.get(row.candidateId()).studentId())
                .collect(toSet());
        List<SealedStudentRow> rows = students.rowsOf(studentIds, caller.scopeIn(BusinessFunction.KEEP_STUDENTS));
        if (rows.size() < studentIds.size()) {
            throw new NotFoundException();
        }
        String reason = Texts.of("application.readFor", CHINESE);
        rows.forEach(row -> reads.happened(row.id(), NUMBERS, reason));
        return new Gathered(
                exam,
                layout.getId(),
                layout.getColumns(),
                lines.of(
                        exam,
                        rows.stream()
                                .sorted(Comparator.comparing(SealedStudentRow::className)
                                        .thenComparing(SealedStudentRow::studentNumber))
                                .toList()),
                ready.stream().map(RegisteredRow::candidateId).collect(toSet()),
                now.rows().stream()
                        .filter(row -> row.fault().isPresent())
                        .map(row -> new LeftOut(row.candidateId(), row.fault().orElseThrow()))
                        .toList());
    }

    /** @return id of the export */
    @RolesAllowed(Role.IS_DEPARTMENT)
    public long keep(Gathered gathered, StoredDocument sealed, String contentSha256) {
        PlannedExamFacts exam = gathered.exam();
        Act made = new Act(caller.actorIn(BusinessFunction.REGISTER_CANDIDATES, exam.departmentId()), clock.instant());
        events.add(
                new RegistrationEvent(
                        exam.id(),
                        exam.departmentId(),
                        RegistrationEventKind.EXPORTED,
                        gathered.candidateIds().size(),
                        null,
                        made),
                registering());
        return exports.add(
                        new ApplicationExport(
                                exam,
                                gathered.layoutId(),
                                sealed,
                                contentSha256,
                                gathered.candidateIds(),
                                gathered.leftOut(),
                                made),
                        registering())
                .getId();
    }

    /** Where it lies; each of its students has been read then. */
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_DEPARTMENT})
    public StoredDocument handOut(long exportId) {
        DataScope scope = caller.scopeIn(BusinessFunction.KEEP_STUDENTS);
        ApplicationExport export = exports.require(exportId, scope);
        String reason = Texts.of("application.readAgain", CHINESE);
        candidates.ofExam(export.getPlannedExamId(), scope).stream()
                .filter(one -> export.getCandidateIds().contains(one.getId()))
                .forEach(one -> reads.happened(one.getStudentId(), NUMBERS, reason));
        return export.getDocument();
    }

    private DataScope registering() {
        return caller.scopeIn(BusinessFunction.REGISTER_CANDIDATES);
    }
}
