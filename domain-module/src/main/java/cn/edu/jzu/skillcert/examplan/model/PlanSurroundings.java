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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan is held against.
 *
 * @param quotas approved heads by quota, at least of all the plan's exams; none is 0
 * @param claims of all submitted and approved plans on these quotas
 * @param increases by planned exam
 * @param parameters in force on the day the plan is judged by
 * @param zone whose wall clock decides what day a moment belongs to
 */
public record PlanSurroundings(
        Map<QuotaKey, Integer> quotas,
        List<QuotaClaim> claims,
        Map<Long, List<IncreaseFacts>> increases,
        WorkingCalendar calendar,
        ParameterValues parameters,
        LocalDate today,
        ZoneId zone) {

    public PlanSurroundings {
        quotas = Map.copyOf(quotas);
        claims = List.copyOf(claims);
        increases = Map.copyOf(increases);
    }

    /** The plan as it is kept; a submitted one is judged by the day of its submission. */
    public PlanFacts of(ExamPlan plan) {
        boolean submitted = isSubmitted(plan);
        return facts(
                plan,
                plan.content(),
                submitted ? plan.getSubmittedAt() : Instant.MAX,
                submitted ? day(plan.getSubmittedAt()) : today);
    }

    /** The plan with another content, which comes after all that is submitted. */
    public PlanFacts of(ExamPlan plan, PlanContent typed) {
        return facts(plan, typed, Instant.MAX, today);
    }

    private static boolean isSubmitted(ExamPlan plan) {
        return plan.getStatus() == PlanStatus.SUBMITTED || plan.getStatus() == PlanStatus.APPROVED;
    }

    private PlanFacts facts(ExamPlan plan, PlanContent content, Instant inTheQueue, LocalDate day) {
        Map<QuotaKey, Integer> taken = new HashMap<>();
        List<ExamFacts> exams = new ArrayList<>();
        for (PlannedExamTerms terms : content.exams()) {
            exams.add(exam(exams.size() + 1, terms, plan, inTheQueue, taken));
        }
        Instant first = plan.getFirstSubmittedAt();
        return new PlanFacts(
                plan.getPlanMonth(),
                plan.getExamMonth(),
                content.zeroReport(),
                exams,
                first == null ? null : day(first),
                day,
                calendar,
                parameters,
                today);
    }

    private ExamFacts exam(
            int number,
            PlannedExamTerms terms,
            ExamPlan plan,
            Instant inTheQueue,
            Map<QuotaKey, Integer> takenByEarlierExams) {
        QuotaStanding standing = quotaOf(plan, terms)
                .map(key -> {
                    int before = claimedBefore(plan, key, inTheQueue) + takenByEarlierExams.getOrDefault(key, 0);
                    if (terms.heads() != null) {
                        takenByEarlierExams.merge(key, terms.heads(), Integer::sum);
                    }
                    return new QuotaStanding(key.year(), quotas.getOrDefault(key, 0), before);
                })
                .orElse(null);
        Optional<PlannedExam> kept = terms.id() == null ? Optional.empty() : plan.exam(terms.id());
        return new ExamFacts(
                number,
                terms,
                standing,
                terms.id() == null ? List.of() : increases.getOrDefault(terms.id(), List.of()),
                kept.map(PlannedExam::approvedDays).orElse(List.of()),
                kept.map(exam -> exam.sessionsApprovedOn(terms)).orElse(null));
    }

    /** Which quota an exam takes its heads from; none while certificate or level is open. */
    public static Optional<QuotaKey> quotaOf(ExamPlan plan, PlannedExamTerms terms) {
        return terms.certificateId() == null || terms.level() == null
                ? Optional.empty()
                : Optional.of(new QuotaKey(plan.getExamMonth().getYear(), terms.certificateId(), terms.level()));
    }

    private int claimedBefore(ExamPlan plan, QuotaKey key, Instant inTheQueue) {
        return claims.stream()
                .filter(claim -> claim.quota().equals(key) && claim.precedes(plan.getId(), inTheQueue))
                .mapToInt(QuotaClaim::heads)
                .sum();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
