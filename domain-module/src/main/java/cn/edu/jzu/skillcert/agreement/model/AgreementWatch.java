package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementTask;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a filed agreement wants watched: its end, its settlement day, exams that moved, caps that fell. */
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

    private Map<AgreementTask, LocalDate> due() {
        Map<AgreementTask, LocalDate> due = new EnumMap<>(AgreementTask.class);
        LocalDate end = agreement.terms().endDate();
        LocalDate settlement = agreement.terms().settlementDate();
        if (isNear(end)) {
            due.put(AgreementTask.EXPIRES, end);
        }
        if (isNear(settlement)) {
            due.put(AgreementTask.SETTLE, settlement);
        }
        if (agreement.getKnownLastExamDate() != null
                && end.isBefore(FollowingYear.end(agreement.getKnownLastExamDate()))) {
            due.put(AgreementTask.TOO_SHORT, agreement.getKnownLastExamDate());
        }
        if (!end.isBefore(facts.today()) && isOverCapToday()) {
            due.put(AgreementTask.OVER_NEW_CAP, end);
        }
        return due;
    }

    private boolean isNear(LocalDate day) {
        int days = facts.parameters().count(ParameterKey.AGREEMENT_WATCH_DAYS);
        return day != null && !facts.today().isAfter(day) && !facts.today().isBefore(day.minusDays(days));
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
