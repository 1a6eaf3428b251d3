package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a plan is held against.
 *
 * @param quotas approved heads by quota, at least of all the plan's exams; none is 0
 * @param claims of all submitted and approved plans on these quotas
 * @param beside registered ones that take no place of their quota, by planned exam (A19)
 * @param increases by planned exam
 * @param parameters in force on the day the plan is judged by
 * @param zone whose wall clock decides what day a moment belongs to
 */
public record PlanSurroundings(
        Map<QuotaKey, Integer> quotas,
        List<QuotaClaim> claims,
        Map<Long, Integer> beside,
        Map<Long, List<IncreaseFacts>> increases,
        WorkingCalendar calendar,
        ParameterValues parameters,
        LocalDate today,
        ZoneId zone) {

    public PlanSurroundings {
        quotas = Map.copyOf(quotas);
        claims = List.copyOf(claims);
        beside = Map.copyOf(beside);
        increases = Map.copyOf(increases);
    }

    /** The plan as it is kept; a submitted one is judged by the day of its submission. */
    public PlanFacts of(ExamPlan plan) {
        return isSubmitted(plan)
                ? facts(plan, plan.content(), (exam, terms) -> exam.places(), day(plan.getSubmittedAt()))
                : of(plan, plan.content());
    }

    /** The plan with another content: what it has beyond the approved comes after all that is submitted. */
    public PlanFacts of(ExamPlan plan, PlanContent typed) {
        return facts(plan, typed, (exam, terms) -> exam.placesOf(terms, Instant.MAX), today);
    }

    private static boolean isSubmitted(ExamPlan plan) {
        return plan.getStatus() == PlanStatus.SUBMITTED || plan.getStatus() == PlanStatus.APPROVED;
    }

    /** @param places where the heads of an exam stand in the queue */
    private PlanFacts facts(
            ExamPlan plan,
            PlanContent content,
            BiFunction<PlannedExam, PlannedExamTerms, List<QuotaPlace>> places,
            LocalDate day) {
        List<InTheQueue> queue = new ArrayList<>();
        for (PlannedExamTerms terms : content.exams()) {
            Optional<PlannedExam> kept = kept(plan, terms);
            queue.add(new InTheQueue(
                    queue.size() + 1,
                    terms,
                    quotaOf(plan, terms),
                    QuotaPlace.without(
                            besideOf(terms),
                            kept.map(exam -> places.apply(exam, terms)).orElseGet(() -> atTheEnd(terms)))));
        }
        Instant first = plan.getFirstSubmittedAt();
        return new PlanFacts(
                plan.getPlanMonth(),
                plan.getExamMonth(),
                content.zeroReport(),
                queue.stream().map(exam -> exam(exam, plan, queue)).toList(),
                first == null ? null : day(first),
                day,
                calendar,
                parameters,
                today);
    }

    private int besideOf(PlannedExamTerms terms) {
        return terms.id() == null ? 0 : beside.getOrDefault(terms.id(), 0);
    }

    private static Optional<PlannedExam> kept(ExamPlan plan, PlannedExamTerms terms) {
        return terms.id() == null ? Optional.empty() : plan.exam(terms.id());
    }

    private static List<QuotaPlace> atTheEnd(PlannedExamTerms terms) {
        return List.of(new QuotaPlace(terms.heads() == null ? 0 : terms.heads(), Instant.MAX));
    }

    private ExamFacts exam(InTheQueue exam, ExamPlan plan, List<InTheQueue> queue) {
        PlannedExamTerms terms = exam.terms();
        Optional<ApprovedExam> approved = kept(plan, terms).flatMap(found -> plan.approvedOf(found.getId()));
        return new ExamFacts(
                exam.number(),
                terms,
                exam.quota().map(key -> standing(exam, key, plan, queue)).orElse(null),
                terms.id() == null ? List.of() : increases.getOrDefault(terms.id(), List.of()),
                approved.map(ApprovedExam::days).orElse(List.of()),
                approved.map(before -> before.approvedOn(terms)).orElse(null));
    }

    private QuotaStanding standing(InTheQueue exam, QuotaKey key, ExamPlan plan, List<InTheQueue> queue) {
        int quota = quotas.getOrDefault(key, 0);
        QuotaStanding standing = new QuotaStanding(key.year(), quota, 0);
        int placed = 0;
        for (QuotaPlace place : exam.places()) {
            // Of the heads that came before, those within the quota stay there; the rest waits with the later ones.
            int secured = placed - standing.excess(placed);
            standing = new QuotaStanding(key.year(), quota, before(exam, key, place.since(), plan, queue), secured, 0);
            placed += place.heads();
        }
        return new QuotaStanding(
                key.year(), quota, standing.plannedBefore(), standing.secured(), besideOf(exam.terms()));
    }

    /** Heads of the quota that come before what this exam has there since that moment, its own not counted. */
    private int before(InTheQueue exam, QuotaKey key, Instant since, ExamPlan plan, List<InTheQueue> queue) {
        int others = claims.stream()
                .filter(claim -> claim.quota().equals(key) && claim.precedes(plan.getId(), since))
                .mapToInt(QuotaClaim::heads)
                .sum();
        return others
                + queue.stream()
                        .filter(own -> own != exam && own.quota().equals(exam.quota()))
                        .mapToInt(own -> own.headsBefore(exam, since))
                        .sum();
    }

    /** An exam of the plan at hand with the places of its heads. */
    private record InTheQueue(int number, PlannedExamTerms terms, Optional<QuotaKey> quota, List<QuotaPlace> places) {

        int headsBefore(InTheQueue other, Instant since) {
            return places.stream()
                    .filter(place ->
                            place.since().isBefore(since) || place.since().equals(since) && number < other.number)
                    .mapToInt(QuotaPlace::heads)
                    .sum();
        }
    }

    /** Which quota an exam takes its heads from; none while certificate or level is open. */
    public static Optional<QuotaKey> quotaOf(ExamPlan plan, PlannedExamTerms terms) {
        return terms.certificateId() == null || terms.level() == null
                ? Optional.empty()
                : Optional.of(new QuotaKey(plan.getExamMonth().getYear(), terms.certificateId(), terms.level()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
