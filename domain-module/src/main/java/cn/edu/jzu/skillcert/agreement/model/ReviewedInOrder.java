package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 先后由教务处、财务处、校办公室法务进行审核: in this order, by three different persons, all on the same content. */
public final class ReviewedInOrder implements Rule<ReviewedInOrder.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.12", "附件1·三·2(2)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** @param role in which the actor approved */
    public record Approval(ReviewStage stage, Role role, Actor actor, Instant at, String contentHash) {}

    /**
     * @param contentHash of the version under review
     * @param draftedBy persons who wrote or submitted it: nobody approves his own draft
     * @param approvals of this review; of several by one stage the latest counts
     * @param unaffected stages that a change leaves untouched; counts only under the reading AFFECTED (A17)
     */
    public record Facts(
            String contentHash,
            Set<Long> draftedBy,
            List<Approval> approvals,
            Set<ReviewStage> unaffected,
            ParameterValues parameters) {

        public Facts {
            draftedBy = Set.copyOf(draftedBy);
            approvals = List.copyOf(approvals);
            unaffected = Set.copyOf(unaffected);
        }

        boolean isCurrent(Approval approval) {
            boolean onlyAffected =
                    parameters.choice(ParameterKey.REVIEW_AFTER_CHANGE).equals("AFFECTED");
            return approval.contentHash().equals(contentHash) || onlyAffected && unaffected.contains(approval.stage());
        }

        Map<ReviewStage, Approval> latest() {
            Map<ReviewStage, Approval> latest = new EnumMap<>(ReviewStage.class);
            approvals.stream()
                    .sorted(Comparator.comparing(Approval::at))
                    .forEach(approval -> latest.put(approval.stage(), approval));
            return latest;
        }
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Map<ReviewStage, Approval> latest = facts.latest();
        List<ReviewStage> open = new ArrayList<>();
        List<Approval> earlier = new ArrayList<>();
        for (ReviewStage stage : ReviewStage.values()) {
            Approval approval = latest.get(stage);
            if (approval == null) {
                findings.add(pending(null, AgreementEvidence.STAGE_OPEN, stage));
                open.add(stage);
            } else {
                open.forEach(before -> findings.add(fail(null, AgreementEvidence.EARLIER_STAGE_OPEN, stage, before)));
                approval(facts, approval, earlier, findings);
                earlier.add(approval);
            }
        }
        return findings.isEmpty() ? List.of(pass(AgreementEvidence.REVIEWED_IN_ORDER)) : findings;
    }

    private void approval(Facts facts, Approval approval, List<Approval> earlier, List<Finding> findings) {
        ReviewStage stage = approval.stage();
        if (!facts.isCurrent(approval)) {
            findings.add(pending(null, AgreementEvidence.APPROVAL_STALE, stage));
        }
        if (approval.role() != stage.role()) {
            findings.add(fail(null, AgreementEvidence.APPROVED_IN_WRONG_ROLE, stage, approval.role()));
        }
        earlier.stream()
                .filter(before -> !before.at().isBefore(approval.at()))
                .forEach(before -> findings.add(fail(null, AgreementEvidence.OUT_OF_ORDER, stage, before.stage())));
        persons(facts, stage, approval.actor(), earlier, findings);
    }

    private void persons(Facts facts, ReviewStage stage, Actor actor, List<Approval> earlier, List<Finding> findings) {
        if (!Collections.disjoint(actor.persons(), facts.draftedBy())) {
            findings.add(fail(null, AgreementEvidence.DRAFTER_REVIEWS, stage, actor.name()));
        }
        earlier.stream()
                .filter(before -> !Collections.disjoint(before.actor().persons(), actor.persons()))
                .forEach(before ->
                        findings.add(fail(null, AgreementEvidence.SAME_PERSON, before.stage(), stage, actor.name())));
    }
}
