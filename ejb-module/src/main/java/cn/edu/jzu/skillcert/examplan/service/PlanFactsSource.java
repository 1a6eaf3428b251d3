package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.IncreaseFacts;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.PlanSurroundings;
import cn.edu.jzu.skillcert.examplan.model.PlannedExam;
import cn.edu.jzu.skillcert.examplan.model.QuotaClaim;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.examplan.persistence.QuotaIncreaseRepository;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what the rules of exam plans look at: quotas and who takes them, increases, calendar, parameters. */
@Dependent
class PlanFactsSource {

    @Inject
    private AcrossDepartments across;

    @Inject
    private QuotaIncreaseRepository increases;

    @Inject
    private Quotas quotas;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Clock clock;

    /** The plan as it is kept. */
    PlanFacts of(ExamPlan plan) {
        return surroundings(plan, plan.content(), judgedOn(plan), key -> quotas.of(key)
                        .heads())
                .of(plan);
    }

    /** The plan as it is kept, while its quotas stay as they are until the transaction ends. */
    PlanFacts holding(ExamPlan plan) {
        return surroundings(plan, plan.content(), judgedOn(plan), key -> quotas.hold(key)
                        .heads())
                .of(plan);
    }

    /** The plan with another content. */
    PlanFacts of(ExamPlan plan, PlanContent typed) {
        return surroundings(plan, typed, today(), key -> quotas.of(key).heads()).of(plan, typed);
    }

    /** The plan with another content, while its quotas stay as they are until the transaction ends. */
    PlanFacts holding(ExamPlan plan, PlanContent typed) {
        return surroundings(plan, typed, today(), key -> quotas.hold(key).heads())
                .of(plan, typed);
    }

    /** Several plans as they are kept; the same things are read once. */
    Map<ExamPlan, PlanFacts> ofAll(Collection<ExamPlan> all) {
        Set<Integer> years =
                all.stream().map(plan -> plan.getExamMonth().getYear()).collect(Collectors.toSet());
        List<QuotaClaim> claims = across.claims(years);
        Map<Long, Integer> beside = across.beside(years);
        Map<QuotaKey, Integer> heads =
                heads(all.stream().flatMap(plan -> keys(plan, plan.content())), key -> quotas.of(key)
                        .heads());
        Map<Long, List<IncreaseFacts>> filed = increases(all);
        return all.stream().collect(Collectors.toMap(Function.identity(), plan -> new PlanSurroundings(
                        heads,
                        claims,
                        beside,
                        filed,
                        workingDays.calendar(),
                        parameters.on(judgedOn(plan)),
                        today(),
                        clock.getZone())
                .of(plan)));
    }

    private PlanSurroundings surroundings(
            ExamPlan plan, PlanContent content, LocalDate day, Function<QuotaKey, Integer> quota) {
        // In one order everywhere, so that two who hold several quotas never wait for each other.
        // Those it draws on now too: what a change gives up, another plan may be counting at this moment.
        Map<QuotaKey, Integer> heads = heads(Stream.concat(keys(plan, plan.content()), keys(plan, content)), quota);
        Set<Integer> year = Set.of(plan.getExamMonth().getYear());
        return new PlanSurroundings(
                heads,
                across.claims(year),
                across.beside(year),
                increases(List.of(plan)),
                workingDays.calendar(),
                parameters.on(day),
                today(),
                clock.getZone());
    }

    private static Map<QuotaKey, Integer> heads(Stream<QuotaKey> keys, Function<QuotaKey, Integer> quota) {
        return keys.distinct()
                .sorted(Comparator.comparingInt(QuotaKey::year)
                        .thenComparingLong(QuotaKey::certificateId)
                        .thenComparing(QuotaKey::level))
                .collect(Collectors.toMap(Function.identity(), quota));
    }

    private static Stream<QuotaKey> keys(ExamPlan plan, PlanContent content) {
        return content.exams().stream().flatMap(terms -> PlanSurroundings.quotaOf(plan, terms).stream());
    }

    /** Whoever may see a plan sees what was filed for it, and jobs see it too. */
    private Map<Long, List<IncreaseFacts>> increases(Collection<ExamPlan> all) {
        Set<Long> departments = all.stream().map(ExamPlan::getDepartmentId).collect(Collectors.toSet());
        Set<Long> exams = all.stream()
                .flatMap(plan -> plan.getExams().stream())
                .map(PlannedExam::getId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return increases.ofExams(exams, new DataScope.OfDepartments(departments)).stream()
                .collect(Collectors.groupingBy(
                        increase -> increase.getPlannedExamId().orElseThrow(),
                        Collectors.mapping(QuotaIncrease::facts, Collectors.toList())));
    }

    private LocalDate judgedOn(ExamPlan plan) {
        boolean submitted = plan.getStatus() == PlanStatus.SUBMITTED || plan.getStatus() == PlanStatus.APPROVED;
        return submitted ? LocalDate.ofInstant(plan.getSubmittedAt(), clock.getZone()) : today();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
