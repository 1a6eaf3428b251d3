package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the agreement page shows, read at once.
 *
 * @param contentHash content the caller sees; goes back with every decision
 * @param termLines the term sheet with certificate names
 * @param assessment what the rules say now
 * @param reasons why the department accepts the 警告 of what it submitted last, or null
 * @param base what the caller's office decided last, which its redline starts from; null if it sees the agreement for
 *     the first time
 * @param reviewStage stage the caller reviews if he may approve or return now, else null
 * @param allowed what the caller may do now; the services refuse everything else
 */
public record AgreementDetail(
        long id,
        long version,
        String title,
        String departmentName,
        String organizationName,
        AgreementStatus status,
        ReviewStage turn,
        String contentHash,
        List<AgreementParagraph> paragraphs,
        TermSheet terms,
        List<TermLine> termLines,
        List<TermLocation> locations,
        Assessment assessment,
        Map<Party, ConfirmationView> confirmations,
        List<VersionView> versions,
        List<DecisionView> decisions,
        List<FileView> files,
        List<CopyView> copies,
        List<TrailStep> trail,
        SigningView signing,
        String filingNumber,
        LocalDate filedOn,
        LocalDate settledOn,
        boolean expired,
        String reasons,
        ReviewBase base,
        ReviewStage reviewStage,
        Set<AgreementAction> allowed)
        implements Serializable {

    public boolean allows(AgreementAction action) {
        return allowed.contains(action);
    }

    /** Whether the newest version is what the agreement says now, and no draft has been typed over it since. */
    public boolean isSubmittedContent() {
        return !versions.isEmpty()
                && versions.get(versions.size() - 1).contentHash().equals(contentHash);
    }

    /** The version an office has seen last, and what it said to it. */
    public record ReviewBase(int version, ReviewDecision decision) implements Serializable {}

    /** 无异议 of one party on the current content. */
    public record ConfirmationView(Party party, String person, LocalDate confirmedOn, ActView recorded)
            implements Serializable {}

    public record VersionView(int number, String contentHash, ActView submitted) implements Serializable {}

    /**
     * One office's decision.
     *
     * @param answer of the department to a return as a whole, or null
     * @param counts whether it is an approval that counts for the current version
     */
    public record DecisionView(
            ReviewStage stage,
            int versionNumber,
            ReviewDecision decision,
            ReturnCategory category,
            String opinion,
            ActView act,
            List<CommentView> comments,
            String answer,
            boolean counts)
            implements Serializable {}

    /** @param answer of the department, or null while open */
    public record CommentView(long id, Integer paragraph, String clause, String comment, String answer)
            implements Serializable {}

    /** @param source who wrote a template; null for other files */
    public record FileView(
            long id,
            AgreementFileKind kind,
            Party source,
            String fileName,
            long fileSize,
            String sha256,
            ActView uploaded)
            implements Serializable {}

    /** @param struck entered by mistake: shown, not counted */
    public record CopyView(
            long id,
            CopyHolder holder,
            int copies,
            LocalDate handedOn,
            String trackingNumber,
            boolean struck,
            ActView recorded)
            implements Serializable {}

    /**
     * How the signing stands.
     *
     * @param similarity of the scan's text to the approved one in percent, or null if it has no text
     * @param differences the passages of the scan that are not as approved, or null if it has no text
     * @param unconfirmedPages pages of a scan without text that nobody has confirmed yet
     */
    public record SigningView(
            LocalDate signedOn,
            Integer scanPages,
            BigDecimal similarity,
            Redline differences,
            List<Integer> unconfirmedPages)
            implements Serializable {}
}
