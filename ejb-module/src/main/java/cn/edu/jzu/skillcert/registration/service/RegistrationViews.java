package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.FirstTimeCase;
import cn.edu.jzu.skillcert.registration.RegistrationAction;
import cn.edu.jzu.skillcert.registration.StudentChoice;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.BeforeExam;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The registration of an exam as it is shown. */
@Dependent
class RegistrationViews {

    /** As many ids as a statement takes with ease. */
    private static final int AT_ONCE = 10_000;

    @Inject
    private StudentRepository students;

    @Inject
    private AcrossDepartments across;

    @Inject
    private RegistrationFactsSource facts;

    @Inject
    private ClassCatalog classes;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    String departmentName(long departmentId) {
        return departments.name(departmentId);
    }

    String yesNo(boolean value) {
        return Texts.of(value ? "school.yes" : "school.no", Locale.SIMPLIFIED_CHINESE);
    }

    /** Students of the planned classes who could be registered still. */
    List<StudentChoice> choices(PlannedExamFacts exam, List<CandidateRow> rows, DataScope scope) {
        Set<Long> registered = rows.stream()
                .filter(row -> row.status() != CandidateStatus.WITHDRAWN)
                .map(CandidateRow::studentId)
                .collect(toSet());
        Set<Long> planned = exam.classes().stream()
                .map(ClassHeads::classId)
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<Long, ClassOption> named =
                classes.withIds(planned).stream().collect(toMap(ClassOption::id, Function.identity()));
        List<Student> free = students.ofClasses(planned, scope).stream()
                .filter(student -> !student.isDeparted() && !registered.contains(student.getId()))
                .toList();
        Set<Long> open = across.withOpenOne(
                free.stream().map(Student::getId).collect(toSet()), exam.certificateId(), exam.level());
        return free.stream()
                .map(student -> new StudentChoice(
                        student.getId(),
                        student.getStudentNumber(),
                        student.getName(),
                        student.getClassId(),
                        named.get(student.getClassId()).name(),
                        open.contains(student.getId())))
                .sorted(Comparator.comparing(StudentChoice::className).thenComparing(StudentChoice::studentNumber))
                .toList();
    }

    /** With what the history says today: a decision of 教务处 stands, and whoever withdrew is judged no more. */
    List<CandidateRow> judged(List<CandidateRow> rows) {
        List<Long> open = rows.stream()
                .filter(RegistrationViews::isJudged)
                .map(CandidateRow::id)
                .toList();
        Map<Long, FirstTime> verdicts = new HashMap<>();
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            across.before(Set.copyOf(open.subList(from, Math.min(from + AT_ONCE, open.size())))).stream()
                    .collect(groupingBy(BeforeExam::candidateId))
                    .forEach((id, before) -> verdicts.put(id, BeforeExam.verdict(before)));
        }
        return rows.stream()
                .map(row -> verdicts.containsKey(row.id())
                        ? row.judged(verdicts.get(row.id()).under(row.reading()))
                        : isJudged(row) ? row.judged(true) : row)
                .toList();
    }

    private static boolean isJudged(CandidateRow row) {
        return row.status() != CandidateStatus.WITHDRAWN && !row.isDecided();
    }

    /** Registrations of which the readings say different things. */
    List<FirstTimeCase> cases(PlannedExamFacts exam, List<CandidateRow> rows, Money price) {
        List<CandidateRow> counted = rows.stream()
                .filter(row -> row.status() != CandidateStatus.WITHDRAWN)
                .toList();
        Map<Long, FirstTime> verdicts = facts.firstTimes(
                exam, counted.stream().map(CandidateRow::studentId).collect(toSet()));
        return counted.stream()
                .filter(row -> verdicts.get(row.studentId()).differs())
                .map(row -> new FirstTimeCase(row, verdicts.get(row.studentId()).firstUnder(), price))
                .toList();
    }

    Set<RegistrationAction> allowed(PlannedExamFacts exam, List<CandidateRow> rows) {
        Set<RegistrationAction> allowed = EnumSet.noneOf(RegistrationAction.class);
        boolean ahead = exam.firstSession() == null || LocalDate.now(clock).isBefore(exam.firstSession());
        boolean registrar = caller.scopeIn(BusinessFunction.REGISTER_CANDIDATES).coversDepartment(exam.departmentId());
        if (registrar && exam.isApproved()) {
            if (ahead) {
                allowed.add(RegistrationAction.REGISTER);
            }
            if (rows.stream().anyMatch(row -> row.status() == CandidateStatus.REGISTERED)) {
                allowed.add(RegistrationAction.EXPORT);
                allowed.add(RegistrationAction.APPLY);
            }
        }
        if (registrar && ahead) {
            allowed.add(RegistrationAction.WITHDRAW);
        }
        if (caller.scopeIn(BusinessFunction.DECIDE_FIRST_TIME).coversDepartment(exam.departmentId())) {
            allowed.add(RegistrationAction.DECIDE_FIRST_TIME);
        }
        return allowed;
    }
}
