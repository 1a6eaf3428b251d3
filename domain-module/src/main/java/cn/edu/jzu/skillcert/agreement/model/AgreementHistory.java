package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEventKind;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import java.time.Instant;
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

    /** The last decision of this office, whose version its next redline starts from. */
    public Optional<AgreementDecision> lastOf(ReviewStage stage) {
        return decisions.stream()
                .filter(decision -> decision.getStage() == stage)
                .reduce((earlier, later) -> later);
    }

    /** When this happened last. */
    Optional<Instant> last(AgreementEventKind kind) {
        return lastEvent(kind).map(event -> event.getAct().at());
    }

    /** Why the department accepts the 警告 of what it submitted last. */
    public Optional<String> reasonsOfLastSubmission() {
        return lastEvent(AgreementEventKind.SUBMITTED).map(AgreementEvent::getNote);
    }

    private Optional<AgreementEvent> lastEvent(AgreementEventKind kind) {
        return events.stream().filter(event -> event.getKind() == kind).reduce((earlier, later) -> later);
    }

    /** Name of who looked at pages of the signed scan last. */
    Optional<String> scanConfirmedBy() {
        return lastEvent(AgreementEventKind.SCAN_CONFIRMED)
                .map(event -> event.getAct().actor().name());
    }
}
