package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.AgreementTask;
import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an agreement wants watched: once filed its end, its settlement day and caps that fell; from the approval on exams
 * that are set too late for it. An end wants nothing any more when another filed agreement goes on from there or the
 * department lets it be, a settlement day when the settlement is recorded.
 */
public final class AgreementWatch {

    private final Agreement agreement;
    private final AgreementFacts facts;

    private AgreementWatch(Agreement agreement, AgreementFacts facts) {
        this.agreement = agreement;
        this.facts = facts;
    }

    /** What is to be done, each with its last day. */
    public static Map<AgreementTask, LocalDate> due(Agreement agreement, AgreementFacts facts) {
        return new AgreementWatch(agreement, facts).due();
    }

    /** Whether its validity is over, filed as it still is. */
    public static boolean isExpired(Agreement agreement, LocalDate today) {
        return agreement.getStatus() == AgreementStatus.FILED
                && agreement.terms().endDate().isBefore(today);
    }

    private Map<AgreementTask, LocalDate> due() {
        Map<AgreementTask, LocalDate> due = new EnumMap<>(AgreementTask.class);
        LocalDate end = agreement.terms().endDate();
        boolean inForce = !end.isBefore(facts.today());
        if (agreement.getStatus() == AgreementStatus.FILED) {
            if (hasCome(end)
                    && !agreement.upkeep().renewalWaived()
                    && !facts.surroundings().renews(agreement.terms())) {
                due.put(AgreementTask.EXPIRES, end);
            }
            LocalDate settlement = agreement.terms().settlementDate();
            if (hasCome(settlement) && agreement.upkeep().settledOn() == null) {
                due.put(AgreementTask.SETTLE, settlement);
            }
            if (inForce && isOverCapToday()) {
                due.put(AgreementTask.OVER_NEW_CAP, end);
            }
        }
        if (inForce) {
            facts.examsToCarry().stream()
                    .filter(exam -> end.isBefore(FollowingYear.end(exam.lastSession())))
                    .map(KnownExam::firstSession)
                    .min(Comparator.naturalOrder())
                    .ifPresent(exam -> due.put(AgreementTask.TOO_SHORT, exam));
        }
        return due;
    }

    /** Near enough to be told, or past: what is overdue stays until somebody has seen to it. */
    private boolean hasCome(LocalDate day) {
        int days = facts.parameters().count(ParameterKey.AGREEMENT_WATCH_DAYS);
        return day != null && !facts.today().isBefore(day.minusDays(days));
    }

    private boolean isOverCapToday() {
        List<PriceCapInForce> today = facts.priceCaps().stream()
                .filter(cap -> !cap.from().isAfter(facts.today()))
                .filter(cap -> cap.to() == null || !cap.to().isBefore(facts.today()))
                .toList();
        return agreement.terms().prices().stream().anyMatch(price -> today.stream()
                .filter(cap -> cap.certificateId() == price.certificateId() && cap.level() == price.level())
                .anyMatch(cap -> price.unitPrice().exceeds(cap.cap())));
    }
}
