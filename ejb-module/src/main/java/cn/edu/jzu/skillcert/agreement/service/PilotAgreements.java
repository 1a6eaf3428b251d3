package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.agreement.AgreementTask;
import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.model.AgreementRules;
import cn.edu.jzu.skillcert.agreement.model.ExamUse;
import cn.edu.jzu.skillcert.agreement.persistence.CoveringAgreement;
import cn.edu.jzu.skillcert.agreement.persistence.CoveringAgreements;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.PilotedLevel;
import cn.edu.jzu.skillcert.reference.PilotedLevels;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the pilots of a department have their agreements (R-2.2a), and a reminder for those that have none yet. */
@Dependent
public class PilotAgreements {

    private static final String SUBJECT = "PilotAgreement";
    /** Levels a task names one by one; a department may pilot dozens. */
    private static final int NAMED = 3;

    @Inject
    private CoveringAgreements agreements;

    @Inject
    private AgreementFactsSource facts;

    @Inject
    @Any
    private Instance<PilotedLevels> levels;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Clock clock;

    /** R-2.2a for each level of the certificate that the department pilots in that year. */
    List<Finding> findings(long departmentId, long certificateId, int year) {
        List<PilotedLevel> piloted = piloted(year).stream()
                .filter(level -> level.departmentId() == departmentId && level.certificateId() == certificateId)
                .toList();
        return piloted.isEmpty()
                ? List.of()
                : uses(piloted).values().stream()
                        .flatMap(use -> AgreementRules.PILOT.check(use).stream())
                        .toList();
    }

    Set<SkillLevel> levels(long departmentId, long certificateId, int year) {
        return piloted(year).stream()
                .filter(level -> level.departmentId() == departmentId && level.certificateId() == certificateId)
                .map(PilotedLevel::level)
                .collect(Collectors.toSet());
    }

    /** After a change of one of its agreements. */
    void tellDepartment(long departmentId) {
        tell(
                departmentId,
                thisAndNextYear()
                        .filter(level -> level.departmentId() == departmentId)
                        .toList());
    }

    /** The daily look: pilots are approved and departments lose theirs without anybody touching an agreement. */
    public void tellAll(Set<Long> departmentIds) {
        Map<Long, List<PilotedLevel>> byDepartment =
                thisAndNextYear().collect(Collectors.groupingBy(PilotedLevel::departmentId));
        Stream.concat(departmentIds.stream(), byDepartment.keySet().stream())
                .distinct()
                .forEach(department -> tell(department, byDepartment.getOrDefault(department, List.of())));
    }

    private void tell(long departmentId, List<PilotedLevel> piloted) {
        Map<PilotedLevel, ExamUse> uses = uses(piloted);
        List<PilotedLevel> open = piloted.stream()
                .filter(level -> AgreementRules.PILOT.check(uses.get(level)).stream()
                        .noneMatch(finding -> finding.verdict() == Verdict.PASS))
                .toList();
        tasks.fire(new OpenTasks(
                SUBJECT, departmentId, open.isEmpty() ? List.of() : List.of(task(departmentId, open, uses))));
    }

    private TaskDraft task(long departmentId, List<PilotedLevel> open, Map<PilotedLevel, ExamUse> uses) {
        String names = open.stream()
                .limit(NAMED)
                .map(level -> Texts.of(
                        "agreement.pilot.level",
                        Locale.SIMPLIFIED_CHINESE,
                        String.valueOf(level.year()),
                        uses.get(level).certificateName(),
                        level.level()))
                .collect(Collectors.joining("、"));
        String label = open.size() <= NAMED
                ? names
                : Texts.of("agreement.pilot.levels", Locale.SIMPLIFIED_CHINESE, names, open.size());
        LocalDate approved = open.stream()
                .map(PilotedLevel::approvedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int days = parameters.on(approved).count(ParameterKey.AGREEMENT_SIGNING_REMINDER_DAYS);
        return TaskDraft.of(
                        AgreementTask.SIGN_FOR_PILOT,
                        label,
                        Place.of(PlaceKind.AGREEMENTS).with("department", departmentId),
                        AgreementRules.PILOT.info().clause())
                .forDepartment(departmentId)
                .due(new Deadline(approved, approved.plusDays(days), List.of(), List.of(), false));
    }

    private Stream<PilotedLevel> thisAndNextYear() {
        int year = LocalDate.now(clock).getYear();
        return Stream.of(year, year + 1).flatMap(each -> piloted(each).stream());
    }

    private Collection<PilotedLevel> piloted(int year) {
        return levels.stream().flatMap(source -> source.of(year).stream()).toList();
    }

    private Map<PilotedLevel, ExamUse> uses(List<PilotedLevel> piloted) {
        Set<Long> departments = piloted.stream().map(PilotedLevel::departmentId).collect(Collectors.toSet());
        List<KnownExam> exams = facts.knownExams(departments);
        List<CoveringAgreement> covering = agreements.of(departments);
        Map<Long, String> names = certificates.names();
        return piloted.stream()
                .collect(Collectors.toMap(
                        Function.identity(), level -> use(level, exams, covering, names.get(level.certificateId()))));
    }

    /** While no exam of the year is set it may be as late as its last day. */
    private static ExamUse use(
            PilotedLevel level, List<KnownExam> exams, List<CoveringAgreement> covering, String name) {
        List<KnownExam> set = exams.stream()
                .filter(exam -> exam.departmentId() == level.departmentId()
                        && exam.certificateId() == level.certificateId()
                        && exam.level() == level.level()
                        && exam.planMonth().getYear() == level.year())
                .toList();
        LocalDate latest = LocalDate.of(level.year(), 12, 31);
        return new ExamUse(
                level.certificateId(),
                level.level(),
                name,
                set.stream()
                        .map(KnownExam::firstSession)
                        .min(Comparator.naturalOrder())
                        .orElse(latest),
                set.stream()
                        .map(KnownExam::lastSession)
                        .max(Comparator.naturalOrder())
                        .orElse(latest),
                level.approvedOn(),
                covering.stream()
                        .filter(agreement -> agreement.departmentId() == level.departmentId())
                        .map(CoveringAgreement::terms)
                        .toList());
    }
}
