package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.CommentView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.ConfirmationView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.CopyView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.DecisionView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.FileView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.ReviewBase;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.SigningView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.VersionView;
import cn.edu.jzu.skillcert.agreement.AgreementDraft;
import cn.edu.jzu.skillcert.agreement.AgreementParagraph;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementComment;
import cn.edu.jzu.skillcert.agreement.model.AgreementDecision;
import cn.edu.jzu.skillcert.agreement.model.SignedTextComparison;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the parts of an agreement into the records that leave the services. */
final class AgreementViews {

    private AgreementViews() {}

    static AgreementDraft draft(Agreement agreement) {
        return new AgreementDraft(
                agreement.getId(),
                agreement.getVersion(),
                agreement.getTitle(),
                agreement.getDepartmentId(),
                agreement.getOrganizationId(),
                agreement.text().content(),
                agreement.terms(),
                comments(agreement.openComments()));
    }

    static List<AgreementParagraph> paragraphs(Agreement agreement) {
        return agreement.text().paragraphs().stream()
                .map(p -> new AgreementParagraph(p.number(), p.clause(), p.text()))
                .toList();
    }

    static Map<Party, ConfirmationView> confirmations(Agreement agreement) {
        Map<Party, ConfirmationView> views = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            agreement
                    .confirmationOf(party)
                    .ifPresent(c -> views.put(
                            party,
                            new ConfirmationView(
                                    party, c.getPerson(), c.getConfirmedOn(), ActView.of(c.getRecorded()))));
        }
        return views;
    }

    static List<VersionView> versions(Agreement agreement) {
        return agreement.getVersions().stream()
                .map(v -> new VersionView(v.getNumber(), v.getContentHash(), ActView.of(v.getSubmitted())))
                .toList();
    }

    static List<DecisionView> decisions(Agreement agreement) {
        return agreement.getDecisions().stream()
                .map(d -> new DecisionView(
                        d.getStage(),
                        d.getVersionNumber(),
                        d.getDecision(),
                        d.getCategory(),
                        d.getOpinion(),
                        ActView.of(d.getAct()),
                        comments(d.getComments()),
                        d.getAnswer(),
                        counts(agreement, d)))
                .toList();
    }

    private static boolean counts(Agreement agreement, AgreementDecision decision) {
        return agreement
                .approvalOf(decision.getStage())
                .filter(decision::equals)
                .isPresent();
    }

    private static List<CommentView> comments(List<AgreementComment> comments) {
        return comments.stream()
                .map(c -> new CommentView(c.getId(), c.getParagraph(), c.getClause(), c.getComment(), c.getAnswer()))
                .toList();
    }

    static List<FileView> files(Agreement agreement) {
        return agreement.getFiles().stream()
                .map(f -> new FileView(
                        f.getId(),
                        f.getKind(),
                        f.getSource(),
                        f.getDocument().fileName(),
                        f.getDocument().size(),
                        f.getDocument().sha256(),
                        ActView.of(f.getUploaded())))
                .toList();
    }

    static List<CopyView> copies(Agreement agreement) {
        return agreement.getCopies().stream()
                .map(c -> new CopyView(
                        c.getId(),
                        c.getHolder(),
                        c.getCopies(),
                        c.getHandedOn(),
                        c.getTrackingNumber(),
                        c.isStruck(),
                        ActView.of(c.getRecorded())))
                .toList();
    }

    /** Where the redline of the office starts that decides now. */
    static ReviewBase base(Agreement agreement, Optional<ReviewStage> reviewing) {
        return reviewing
                .flatMap(agreement.history()::lastOf)
                .map(decision -> new ReviewBase(decision.getVersionNumber(), decision.getDecision()))
                .orElse(null);
    }

    static SigningView signing(Agreement agreement) {
        Optional<SignedTextComparison> comparison = agreement.scanComparison();
        return new SigningView(
                agreement.getSignedOn(),
                agreement.getScanPages(),
                comparison.map(SignedTextComparison::similarity).orElse(null),
                comparison.map(SignedTextComparison::differences).orElse(null),
                agreement.unconfirmedScanPages());
    }
}
