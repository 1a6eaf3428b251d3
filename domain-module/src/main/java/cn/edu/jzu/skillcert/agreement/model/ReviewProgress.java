package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    List<AgreementDecision> approvals() {
        return Arrays.stream(ReviewStage.values())
                .flatMap(stage -> approvalOf(stage).stream())
                .toList();
    }
}
