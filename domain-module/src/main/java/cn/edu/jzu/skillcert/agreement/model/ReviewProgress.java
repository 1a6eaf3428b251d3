package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the review of one content has come, derived from the decisions and never stored. An approval counts for the
 * content it was given to; for an office before {@code from} one of an earlier content counts on (R-3.12, A17).
 *
 * @param from first stage that must see this content itself; normally the first of all
 */
record ReviewProgress(List<AgreementDecision> decisions, String contentHash, ReviewStage from) {

    /** The office's approval that counts, if there is one. */
    Optional<AgreementDecision> approvalOf(ReviewStage stage) {
        return decisions.stream()
                .filter(review -> review.getStage() == stage)
                .max(Comparator.comparing(review -> review.getAct().at()))
                .filter(review -> counts(review, stage));
    }

    private boolean counts(AgreementDecision latest, ReviewStage stage) {
        return latest.approves(contentHash)
                || latest.getDecision() == ReviewDecision.APPROVED && stage.compareTo(from) < 0;
    }

    /** Whose turn it is; none once all three agree. */
    Optional<ReviewStage> nextStage() {
        return Arrays.stream(ReviewStage.values())
                .filter(stage -> approvalOf(stage).isEmpty())
                .findFirst();
    }

    /** Why this person may not stand behind the open stage: a drafter, or behind another stage already. */
    Optional<BusinessException> refusalOf(Actor actor, Set<Long> drafters) {
        if (!Collections.disjoint(drafters, actor.persons())) {
            return Optional.of(new BusinessException(AgreementError.DRAFTER_CANNOT_REVIEW));
        }
        return approvals().stream()
                .filter(decision -> decision.sharesPersonWith(actor))
                .findFirst()
                .map(decision -> new BusinessException(AgreementError.SAME_PERSON_IN_TWO_STAGES, decision.getStage()));
    }

    Instant lastApprovedAt() {
        return approvals().stream()
                .map(decision -> decision.getAct().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<AgreementDecision> approvals() {
        return Arrays.stream(ReviewStage.values())
                .flatMap(stage -> approvalOf(stage).stream())
                .toList();
    }
}
