package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEventKind;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks things up in what has happened to an agreement; changes nothing. Both lists are in the order of time. */
public final class AgreementHistory {

    private final List<AgreementDecision> decisions;
    private final List<AgreementEvent> events;

    AgreementHistory(List<AgreementDecision> decisions, List<AgreementEvent> events) {
        this.decisions = decisions;
        this.events = events;
    }

    /** Everybody who wrote or submitted it, also for another. */
    public Set<Long> drafters() {
        return events.stream()
                .filter(AgreementHistory::isDrafting)
                .flatMap(event -> event.getAct().persons().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isDrafting(AgreementEvent event) {
        return switch (event.getKind()) {
            case OPENED, REVISED, SUBMITTED -> true;
            default -> false;
        };
    }

    public Optional<AgreementDecision> lastReturn() {
        return decisions.stream()
                .filter(decision -> decision.getDecision() == ReviewDecision.RETURNED)
                .reduce((earlier, later) -> later);
    }

    /** The newest version this office approved, which its next redline starts from. */
    public Optional<Integer> lastApprovedBy(ReviewStage stage) {
        return decisions.stream()
                .filter(decision -> decision.getStage() == stage && decision.getDecision() == ReviewDecision.APPROVED)
                .map(AgreementDecision::getVersionNumber)
                .max(Comparator.naturalOrder());
    }

    /** Name of who looked at pages of the signed scan last. */
    Optional<String> scanConfirmedBy() {
        return events.stream()
                .filter(event -> event.getKind() == AgreementEventKind.SCAN_CONFIRMED)
                .reduce((earlier, later) -> later)
                .map(event -> event.getAct().actor().name());
    }
}
