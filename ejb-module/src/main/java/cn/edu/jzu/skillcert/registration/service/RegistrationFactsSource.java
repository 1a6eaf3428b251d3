package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.agreement.AgreementCoverage;
import cn.edu.jzu.skillcert.agreement.ExamCoverage;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.ClassStanding;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.EntryDays;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import cn.edu.jzu.skillcert.registration.model.FirstTimeStanding;
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.RegisteredRow;
import cn.edu.jzu.skillcert.registration.model.RegistrationFacts;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.PhotoRepository;
import cn.edu.jzu.skillcert.registration.persistence.QuotaHeads;
import cn.edu.jzu.skillcert.registration.persistence.RegisteredHead;
import cn.edu.jzu.skillcert.registration.persistence.RegisteredStudent;
import cn.edu.jzu.skillcert.registration.persistence.WentInFor;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.training.TeachingBeforeExam;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Gathers what the rules of registration look at. */
@Dependent
class RegistrationFactsSource {

    private static final String HISTORY_UNKNOWN = "NONE";
    private static final int SEPTEMBER = 9;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private PhotoRepository kept;

    @Inject
    private PlacesOfQuota places;

    @Inject
    private ClassCatalog classes;

    @Inject
    private Quotas quotas;

    @Inject
    private AgreementCoverage agreements;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private TeachingBeforeExam teaching;

    @Inject
    private ExamHistory history;

    @Inject
    private Instance<PhotoPresence> photos;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    static QuotaKey quotaOf(PlannedExamFacts exam) {
        return new QuotaKey(exam.quotaYear(), exam.certificateId(), exam.level());
    }

    ExamCoverage coverageOf(PlannedExamFacts exam) {
        return agreements.of(
                exam.departmentId(), exam.certificateId(), exam.level(), exam.firstSession(), exam.lastSession());
    }

    FirstTimeReading reading() {
        return FirstTimeReading.in(parameters.on(LocalDate.now(clock)));
    }

    /** Of everybody who is registered for the exam now. */
    RegistrationFacts of(PlannedExamFacts exam, ExamCoverage coverage, DataScope scope) {
        List<RegisteredHead> heads = candidates.heads(Set.of(exam.id()), scope);
        List<RegisteredStudent> registered = candidates.registered(exam.id(), scope);
        Set<Long> studentIds =
                registered.stream().map(RegisteredStudent::studentId).collect(toSet());
        List<WentInFor> elsewhere = history.elsewhere(exam, studentIds);
        QuotaKey quota = quotaOf(exam);
        QuotaHeads taken = places.of(quota);
        return new RegistrationFacts(
                exam,
                standings(exam, heads),
                quotas.of(quota).heads(),
                taken.heads(),
                places.reading().tellsApart() ? taken.beside() : null,
                rows(exam, registered, scope),
                entered(heads, coverage),
                firstTime(exam, registered, elsewhere, coverage, scope),
                history.sameDay(exam, elsewhere, scope));
    }

    private List<RegisteredRow> rows(PlannedExamFacts exam, List<RegisteredStudent> registered, DataScope scope) {
        Map<Long, Boolean> usable =
                kept
                        .ofStudents(
                                registered.stream()
                                        .map(RegisteredStudent::studentId)
                                        .collect(toSet()),
                                scope)
                        .stream()
                        .collect(toMap(Photo::getStudentId, Photo::isUsable));
        return registered.stream()
                .map(one -> new RegisteredRow(
                        one.candidateId(),
                        one.person(),
                        photo(usable.get(one.studentId())),
                        new PersonName(one.name()).isRare(),
                        one.departed(),
                        one.departmentId() != exam.departmentId()))
                .toList();
    }

    private static PhotoStatus photo(Boolean usable) {
        if (usable == null) {
            return PhotoStatus.MISSING;
        }
        return usable ? PhotoStatus.USABLE : PhotoStatus.TO_CONFIRM;
    }

    private FirstTimeStanding firstTime(
            PlannedExamFacts exam,
            List<RegisteredStudent> registered,
            List<WentInFor> elsewhere,
            ExamCoverage coverage,
            DataScope scope) {
        List<Candidate> counted = candidates.ofExam(exam.id(), scope).stream()
                .filter(Candidate::isCounted)
                .toList();
        Set<FirstTimeReading> readings =
                counted.stream().map(Candidate::getReading).collect(toSet());
        String from = parameters.on(LocalDate.now(clock)).choice(ParameterKey.EXAM_HISTORY_FROM);
        return new FirstTimeStanding(
                readings.isEmpty() ? Set.of(reading()) : readings,
                undecided(exam, counted, elsewhere),
                coverage.price(),
                from.equals(HISTORY_UNKNOWN) ? null : LocalDate.parse(from),
                registered.stream()
                        .map(one -> LocalDate.of(one.enrolmentYear(), SEPTEMBER, 1))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** How many of these have a photo; nobody as long as no photos are kept. */
    int withPhoto(Set<Long> studentIds) {
        return photos.stream()
                .mapToInt(kept -> kept.withPhoto(studentIds).size())
                .sum();
    }

    private List<ClassStanding> standings(PlannedExamFacts exam, List<RegisteredHead> heads) {
        Map<Long, Long> registered = heads.stream().collect(groupingBy(RegisteredHead::classId, counting()));
        Set<Long> ids = new LinkedHashSet<>();
        exam.classes().stream()
                .map(ClassHeads::classId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        ids.addAll(registered.keySet());
        Map<Long, ClassOption> named =
                classes.withIds(ids).stream().collect(toMap(ClassOption::id, Function.identity()));
        return ids.stream()
                .map(id -> new ClassStanding(
                        id,
                        named.get(id).name(),
                        exam.headsOf(id),
                        registered.getOrDefault(id, 0L).intValue()))
                .toList();
    }

    /** Counted once, whatever was registered again after a withdrawal. */
    private static int undecided(PlannedExamFacts exam, List<Candidate> counted, List<WentInFor> elsewhere) {
        Set<Long> open = counted.stream()
                .filter(one -> !one.isDecided())
                .map(Candidate::getStudentId)
                .collect(toSet());
        return (int) ExamHistory.firstTimes(exam, open, elsewhere).values().stream()
                .filter(FirstTime::differs)
                .count();
    }

    private EntryDays entered(List<RegisteredHead> heads, ExamCoverage coverage) {
        List<RegisteredHead> applied =
                heads.stream().filter(head -> head.appliedOn() != null).toList();
        return new EntryDays(
                applied.stream()
                        .map(RegisteredHead::appliedOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                applied.stream()
                        .map(RegisteredHead::appliedOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                (int) applied.stream()
                        .filter(head ->
                                head.appliedOn().isBefore(LocalDate.ofInstant(head.registeredAt(), clock.getZone())))
                        .count(),
                coverage.filedOn());
    }

    /** of every class that is planned; nothing for who may not see what was taught. */
    List<Finding> teachingBefore(PlannedExamFacts exam) {
        Set<Long> planned = exam.classes().stream()
                .map(ClassHeads::classId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return caller.carries(BusinessFunction.READ_TRAINING)
                ? teaching.check(planned, exam.certificateId(), exam.firstSession()).values().stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    Map<Long, FirstTime> firstTimes(PlannedExamFacts exam, Set<Long> studentIds) {
        return history.firstTimes(exam, studentIds);
    }
}
