package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays an agreement before the rules of its present step and those it has passed. */
public final class AgreementAssessment {

    private final Agreement agreement;
    private final AgreementFacts facts;

    private AgreementAssessment(Agreement agreement, AgreementFacts facts) {
        this.agreement = agreement;
        this.facts = facts;
    }

    /** What the 合规检查 panel shows in this status. */
    public static Assessment of(Agreement agreement, AgreementFacts facts) {
        AgreementAssessment assessment = new AgreementAssessment(agreement, facts);
        AgreementStatus status = agreement.getStatus();
        List<Finding> findings = new ArrayList<>(assessment.content().findings());
        findings.addAll(assessment.readyForReview());
        if (status == AgreementStatus.UNDER_REVIEW || assessment.approved()) {
            findings.addAll(AgreementRules.REVIEW_ORDER.check(assessment.review()));
        }
        if (assessment.approved()) {
            findings.addAll(AgreementRules.READY_FOR_SIGNING.check(
                    new ReadyForSigning.Facts(assessment.review(), Role.DEPARTMENT)));
        }
        if (agreement.getScanPages() != null) {
            findings.addAll(assessment.signedAsApproved());
            findings.addAll(AgreementRules.COPIES.check(assessment.copies()));
            findings.addAll(AgreementRules.FILING.check(new FiledInTime.Facts(
                    agreement.getSignedOn(),
                    agreement.getFiledOn(),
                    facts.calendar(),
                    facts.parameters(),
                    facts.today())));
        }
        return new Assessment(findings);
    }

    /** with: what stops a submission. */
    public static Assessment beforeSubmission(Agreement agreement, AgreementFacts facts) {
        AgreementAssessment assessment = new AgreementAssessment(agreement, facts);
        List<Finding> findings = new ArrayList<>(assessment.content().findings());
        findings.addAll(assessment.readyForReview());
        return new Assessment(findings);
    }

    /**
     * and the pages of: whether the signed text is the whole approved one, before a person has looked.
     *
     * @param scanText what could be read from the scan, or null
     */
    public static Assessment ofScan(Agreement agreement, int pages, String scanText, AgreementFacts facts) {
        SignedTextComparison comparison = scanText == null ? null : agreement.compareWithApproved(scanText);
        List<Finding> findings = new ArrayList<>(AgreementRules.SIGNED_AS_APPROVED.check(
                new SignedAsApproved.Facts(comparison, null, facts.parameters())));
        agreement
                .approvedPages()
                .map(approved -> AgreementRules.COPIES.pages(pages, approved))
                .ifPresent(findings::add);
        return new Assessment(findings);
    }

    /** what stops the filing. */
    public static Assessment beforeFiling(Agreement agreement, AgreementFacts facts) {
        return new Assessment(AgreementRules.COPIES.check(new AgreementAssessment(agreement, facts).copies()));
    }

    private boolean approved() {
        return switch (agreement.getStatus()) {
            case APPROVED, SIGNING, SIGNED, FILED -> true;
            default -> false;
        };
    }

    private Assessment content() {
        return Assessment.of(AgreementRules.SUBMISSION, facts);
    }

    private List<Finding> readyForReview() {
        Optional<AgreementFile> template = agreement.fileOf(AgreementFileKind.TEMPLATE);
        return AgreementRules.READY_FOR_REVIEW.check(new ReadyForReview.Facts(
                template.isPresent(),
                template.filter(file -> file.getSource() == Party.ORGANIZATION).isPresent(),
                confirmation(Party.DEPARTMENT),
                confirmation(Party.ORGANIZATION),
                agreement.getContentHash(),
                content()));
    }

    private ReadyForReview.Confirmation confirmation(Party party) {
        return agreement
                .confirmationOf(party)
                .map(c -> new ReadyForReview.Confirmation(
                        c.getPerson(), c.getRecorded().at(), c.getContentHash()))
                .orElse(null);
    }

    private ReviewedInOrder.Facts review() {
        List<ReviewedInOrder.Approval> approvals = agreement.getDecisions().stream()
                .filter(decision -> decision.getDecision() == ReviewDecision.APPROVED)
                .map(decision -> new ReviewedInOrder.Approval(
                        decision.getStage(),
                        decision.getStage().role(),
                        decision.getAct().actor(),
                        decision.getAct().at(),
                        decision.getContentHash()))
                .toList();
        Set<ReviewStage> unaffected = Arrays.stream(ReviewStage.values())
                .filter(agreement::isUnaffected)
                .collect(Collectors.toSet());
        return new ReviewedInOrder.Facts(
                agreement.currentVersion().getContentHash(),
                agreement.history().drafters(),
                approvals,
                unaffected,
                facts.parameters());
    }

    private List<Finding> signedAsApproved() {
        return AgreementRules.SIGNED_AS_APPROVED.check(new SignedAsApproved.Facts(
                agreement.scanComparison().orElse(null),
                agreement.scanConfirmedBy().orElse(null),
                facts.parameters()));
    }

    private CopiesComplete.Facts copies() {
        List<AgreementCopy> posted = agreement.getCopies().stream()
                .filter(copy -> copy.getHolder() == CopyHolder.PROVINCE)
                .toList();
        LocalDate sentOn =
                posted.isEmpty() ? null : posted.get(posted.size() - 1).getHandedOn();
        String proof = posted.stream()
                .map(AgreementCopy::getTrackingNumber)
                .filter(number -> number != null && !number.isBlank())
                .findFirst()
                .or(() -> agreement.fileOf(AgreementFileKind.POSTING_PROOF).map(file -> file.getDocument()
                        .fileName()))
                .orElse(null);
        return new CopiesComplete.Facts(
                agreement.getCopies().stream()
                        .collect(Collectors.groupingBy(
                                AgreementCopy::getHolder, Collectors.summingInt(AgreementCopy::getCopies))),
                agreement.terms().organizationCopies(),
                sentOn,
                proof,
                agreement.getScanPages() == null ? null : new CopiesComplete.Scan(true, agreement.getScanPages()),
                agreement.approvedPages().orElse(null),
                agreement.scanConfirmedBy().orElse(null),
                facts.parameters());
    }
}
