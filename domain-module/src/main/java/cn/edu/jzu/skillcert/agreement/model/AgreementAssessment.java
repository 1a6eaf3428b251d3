package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementEventKind;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.EvidenceCode;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lays an agreement before the rules of its present step and those it has passed. A step that is closed is held
 * against the parameters of the day it was decided on, whatever they have become since.
 */
public final class AgreementAssessment {

    private final Agreement agreement;
    private final AgreementFacts facts;
    private final Function<Instant, ParameterValues> inForceAt;

    private AgreementAssessment(
            Agreement agreement, AgreementFacts facts, Function<Instant, ParameterValues> inForceAt) {
        this.agreement = agreement;
        this.facts = facts;
        this.inForceAt = inForceAt;
    }

    private static AgreementAssessment now(Agreement agreement, AgreementFacts facts) {
        return new AgreementAssessment(agreement, facts, moment -> facts.parameters());
    }

    /**
     * What the 合规检查 panel shows in this status.
     *
     * @param inForceAt the parameters in force at a moment of the past
     */
    public static Assessment of(
            Agreement agreement, AgreementFacts facts, Function<Instant, ParameterValues> inForceAt) {
        AgreementAssessment assessment = new AgreementAssessment(agreement, facts, inForceAt);
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
                    assessment.whenFiled(),
                    facts.today())));
        }
        return new Assessment(findings);
    }

    /** with: what stops a submission. */
    public static Assessment beforeSubmission(Agreement agreement, AgreementFacts facts) {
        AgreementAssessment assessment = now(agreement, facts);
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

    /** with the day it was really signed on, which the submission could only plan. */
    public static Assessment onSigningDay(AgreementFacts facts, LocalDate signedOn) {
        return Assessment.of(AgreementRules.SIGNING_DAY, facts.signed(signedOn));
    }

    /** The 警告 that the real day of signing raises and the planned one did not, so that nobody has explained them. */
    public static List<Finding> unexplainedOnSigningDay(AgreementFacts facts, LocalDate signedOn) {
        Set<EvidenceCode> planned =
                Assessment.of(AgreementRules.SIGNING_DAY, facts.signed(null)).wantingReason().stream()
                        .map(Finding::evidence)
                        .collect(Collectors.toSet());
        return onSigningDay(facts, signedOn).wantingReason().stream()
                .filter(finding -> !planned.contains(finding.evidence()))
                .toList();
    }

    /** once more, for caps are entered late: what stops the filing. */
    public static Assessment beforeFiling(Agreement agreement, AgreementFacts facts) {
        List<Finding> findings = new ArrayList<>(
                AgreementRules.COPIES.check(now(agreement, facts).copies()));
        findings.addAll(AgreementRules.PRICE_CAP.check(facts));
        return new Assessment(findings);
    }

    /** Of the submission; while it is written, of today. */
    private ParameterValues whenSubmitted() {
        return switch (agreement.getStatus()) {
            case DRAFT, RETURNED -> facts.parameters();
            default -> at(agreement.history().last(AgreementEventKind.SUBMITTED));
        };
    }

    /** Who must look again was decided with the last return. */
    private ParameterValues whenReturned() {
        Optional<Instant> returned = agreement.history().lastReturn().map(decision -> decision.getAct()
                .at());
        return at(returned.or(() -> agreement.history().last(AgreementEventKind.SUBMITTED)));
    }

    private ParameterValues whenFiled() {
        return at(agreement.history().last(AgreementEventKind.FILED));
    }

    private ParameterValues at(Optional<Instant> moment) {
        return moment.map(inForceAt).orElse(facts.parameters());
    }

    private boolean approved() {
        return switch (agreement.getStatus()) {
            case APPROVED, SIGNING, SIGNED, FILED -> true;
            default -> false;
        };
    }

    private Assessment content() {
        return Assessment.of(AgreementRules.SUBMISSION, facts.under(whenSubmitted()));
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
                whenReturned());
    }

    private List<Finding> signedAsApproved() {
        return AgreementRules.SIGNED_AS_APPROVED.check(new SignedAsApproved.Facts(
                agreement.scanComparison().orElse(null),
                agreement.scanConfirmedBy().orElse(null),
                at(agreement.history().last(AgreementEventKind.SCAN_UPLOADED))));
    }

    private CopiesComplete.Facts copies() {
        List<AgreementCopy> valid =
                agreement.getCopies().stream().filter(copy -> !copy.isStruck()).toList();
        List<AgreementCopy> posted = valid.stream()
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
                valid.stream()
                        .collect(Collectors.groupingBy(
                                AgreementCopy::getHolder, Collectors.summingInt(AgreementCopy::getCopies))),
                agreement.terms().organizationCopies(),
                sentOn,
                proof,
                agreement.getScanPages(),
                agreement.approvedPages().orElse(null),
                agreement.scanConfirmedBy().orElse(null),
                whenFiled());
    }
}
