package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.agreement.AgreementAction;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementEventKind;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.CommentDraft;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReturnCategory;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 工作协议 between a department and a training-evaluation organization (附件1·三).
 *
 * <p>Life cycle: the department drafts text and term sheet from the organization's template; both parties confirm the
 * content; submission freezes it as a version. 教务处, 财务处 and 校办公室法务 review that version strictly in this
 * order, three different persons, each approval bound to the content hash. A return hands it back with comments; the
 * department answers each and submits again, and whatever changed is confirmed again by all three. When all agree the
 * department starts the signing, brings the signed scan, whose text must be the approved one, keeps the ledger of the
 * originals, and 教务处 takes it into the register. Withdrawn it is a draft again; voided it is over. Every verb
 * refuses with {@link AgreementError#ACTION_NOT_NOW} in a status it does not belong to.
 */
@Entity
@ScopedBy(department = "departmentId", organization = "organizationId")
public class Agreement implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long departmentId;
    private long organizationId;
    private String title;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status = AgreementStatus.DRAFT;

    /** Whose turn it is, for lists; always what the decisions say. */
    @Enumerated(EnumType.STRING)
    private ReviewStage turn;

    private String content = "";
    private String contentHash;

    @Embedded
    private DraftTerms terms = new DraftTerms();

    /** First office that must see the next version itself; set by a return. */
    @Enumerated(EnumType.STRING)
    private ReviewStage reviewFrom = ReviewStage.values()[0];

    @Embedded
    private Signing signing = new Signing();

    private String filingNumber;
    private LocalDate filedOn;

    @Embedded
    private Upkeep upkeep = new Upkeep();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<AgreementVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("recorded.at, id")
    private List<AgreementConfirmation> confirmations = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("act.at, id")
    private List<AgreementDecision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("uploaded.at, id")
    private List<AgreementFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("recorded.at, id")
    private List<AgreementCopy> copies = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("act.at, id")
    private List<AgreementEvent> events = new ArrayList<>();

    protected Agreement() {}

    public Agreement(long departmentId, long organizationId, String title, Actor actor, Instant now) {
        this.departmentId = departmentId;
        this.organizationId = organizationId;
        this.title = title;
        happened(AgreementEventKind.OPENED, null, actor, now);
    }

    /** Replaces title, wording and terms. What was confirmed before counts only if the content is the same again. */
    public void revise(
            String newTitle,
            AgreementText text,
            TermSheet sheet,
            Map<Long, String> certificateNames,
            Actor actor,
            Instant now) {
        mustPermit(AgreementAction.EDIT);
        title = newTitle;
        content = text.content();
        terms.replaceWith(sheet);
        contentHash = ContentHash.of(text, CanonicalTerms.of(sheet, certificateNames));
        happened(AgreementEventKind.REVISED, null, actor, now);
    }

    /** Keeps the template (附件1·三·2(1): 培训评价组织提供协议模板). */
    public void attachTemplate(TemplateDocument template, Actor actor, Instant now) {
        mustPermit(AgreementAction.EDIT);
        files.add(new AgreementFile(this, template, new Act(actor, now)));
        happened(AgreementEventKind.TEMPLATE_ATTACHED, template.stored().fileName(), actor, now);
    }

    /**
     * One party declares 无异议 on the content it saw.
     *
     * @param seenHash content the person looked at; refused with {@link AgreementError#CONTENT_CHANGED} if another
     * @param person who speaks for the party
     */
    public void confirm(Party party, String seenHash, String person, LocalDate on, Actor actor, Instant now) {
        mustPermit(
                party == Party.DEPARTMENT
                        ? AgreementAction.CONFIRM_FOR_DEPARTMENT
                        : AgreementAction.CONFIRM_FOR_ORGANIZATION);
        mustBeContent(seenHash);
        confirmations.add(new AgreementConfirmation(this, party, contentHash, person, on, new Act(actor, now)));
        happened(
                party == Party.DEPARTMENT
                        ? AgreementEventKind.CONFIRMED_BY_DEPARTMENT
                        : AgreementEventKind.CONFIRMED_BY_ORGANIZATION,
                person,
                actor,
                now);
    }

    public Optional<AgreementConfirmation> confirmationOf(Party party) {
        return confirmations.stream()
                .filter(c -> c.getParty() == party && c.getContentHash().equals(contentHash))
                .reduce((earlier, later) -> later);
    }

    /**
     * Freezes the content and opens the review at the first office whose approval it lacks. The rules
     * and are the service's to check before.
     *
     * @param answers to the comments of the last return, by comment id; refused with {@link
     *     AgreementError#COMMENTS_UNANSWERED} if one lacks its answer
     * @param returnAnswer to the last return as a whole; refused with {@link AgreementError#RETURN_UNANSWERED} if it has
     *     no comments and lacks one
     * @param reasons written for 警告 findings, or null
     */
    public void submit(
            Map<Long, String> answers,
            String returnAnswer,
            String reasons,
            Map<Long, String> certificateNames,
            Actor actor,
            Instant now) {
        mustPermit(AgreementAction.SUBMIT);
        for (Party party : Party.values()) {
            confirmationOf(party).orElseThrow(() -> new BusinessException(AgreementError.CONFIRMATION_MISSING, party));
        }
        openReturn().ifPresent(returned -> returned.answer(answers, returnAnswer));
        VersionContent frozen = new VersionContent(
                versions.size() + 1, AgreementText.of(content), CanonicalTerms.of(terms.sheet(), certificateNames));
        mustBeContent(frozen.hash());
        if (versions.isEmpty() || !currentVersion().getContentHash().equals(frozen.hash())) {
            versions.add(new AgreementVersion(this, frozen, new Act(actor, now)));
        }
        status = AgreementStatus.UNDER_REVIEW;
        settleReview();
        happened(AgreementEventKind.SUBMITTED, reasons, actor, now);
    }

    private Optional<AgreementDecision> openReturn() {
        return status == AgreementStatus.RETURNED ? history().lastReturn() : Optional.empty();
    }

    /** Comments of the last return, which the department answers when it submits again. */
    public List<AgreementComment> openComments() {
        return openReturn().map(AgreementDecision::getComments).orElse(List.of());
    }

    /** The department takes its submission back; what was approved counts again if the content comes back unchanged. */
    public void withdraw(Actor actor, Instant now) {
        mustPermit(AgreementAction.WITHDRAW);
        status = AgreementStatus.DRAFT;
        turn = null;
        reviewFrom = ReviewStage.values()[0];
        happened(AgreementEventKind.WITHDRAWN, null, actor, now);
    }

    /**
     * An office agrees. Refused out of turn, on other content than the current, by the drafter, and by a person
     * who stands behind another stage.
     */
    public void approve(ReviewStage stage, String seenHash, String opinion, Actor actor, Instant now) {
        mustBeTurnOf(AgreementAction.APPROVE, stage, seenHash, actor);
        decisions.add(new AgreementDecision(
                this, currentVersion(), stage, ReviewDecision.APPROVED, opinion, new Act(actor, now)));
        settleReview();
        happened(AgreementEventKind.APPROVED, opinion, actor, now);
    }

    private void settleReview() {
        turn = progress().nextStage().orElse(null);
        if (turn == null) {
            status = AgreementStatus.APPROVED;
        }
    }

    /**
     * An office hands it back to be mended.
     *
     * @param from first office that must see the mended version itself (A17)
     */
    public void returnToDrafter(
            ReviewStage stage,
            String seenHash,
            ReturnCategory category,
            String opinion,
            List<CommentDraft> comments,
            ReviewStage from,
            Actor actor,
            Instant now) {
        mustBeTurnOf(AgreementAction.RETURN, stage, seenHash, actor);
        if (opinion == null || opinion.isBlank()) {
            throw new BusinessException(AgreementError.RETURN_WANTS_REASON);
        }
        AgreementText text = currentVersion().content().text();
        AgreementDecision review = new AgreementDecision(
                this, currentVersion(), stage, ReviewDecision.RETURNED, opinion, new Act(actor, now));
        review.because(category);
        for (CommentDraft comment : comments) {
            if (comment.paragraph() != null
                    && text.paragraph(comment.paragraph()).isEmpty()) {
                throw new BusinessException(AgreementError.UNKNOWN_PARAGRAPH, comment.paragraph());
            }
            review.comment(comment.paragraph(), comment.clause(), comment.text());
        }
        decisions.add(review);
        status = AgreementStatus.RETURNED;
        turn = null;
        reviewFrom = from;
        happened(AgreementEventKind.RETURNED, opinion, actor, now);
    }

    private void mustBeTurnOf(AgreementAction action, ReviewStage stage, String seenHash, Actor actor) {
        mustPermit(action);
        if (turn != stage) {
            throw new BusinessException(AgreementError.NOT_YOUR_TURN, turn);
        }
        if (!currentVersion().getContentHash().equals(seenHash)) {
            throw new BusinessException(AgreementError.CONTENT_CHANGED);
        }
        personRefusal(actor).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Whether this person may stand behind the open stage, on his own or another's behalf. */
    public boolean mayDecide(Actor actor) {
        return turn != null && personRefusal(actor).isEmpty();
    }

    private Optional<BusinessException> personRefusal(Actor actor) {
        return progress().refusalOf(actor, history().drafters());
    }

    /** 附件1·三·2(3): only when all three agree. */
    public void startSigning(Actor actor, Instant now) {
        mustPermit(AgreementAction.START_SIGNING);
        status = AgreementStatus.SIGNING;
        happened(AgreementEventKind.SIGNING_STARTED, null, actor, now);
    }

    /**
     * The signed scan is in. If it has text, the service has compared it with the approved version and refused another
     * one; the signing is complete when a person has confirmed every page.
     *
     * @param scanText what could be read from it, or null
     * @param explanation of the 警告 that the day of signing raises, or null
     */
    public void receiveSignedScan(
            StoredDocument scan,
            int pages,
            String scanText,
            LocalDate signedOn,
            String explanation,
            Actor actor,
            Instant now) {
        mustPermit(AgreementAction.UPLOAD_SCAN);
        files.add(new AgreementFile(this, AgreementFileKind.SIGNED_SCAN, scan, new Act(actor, now)));
        signing.receive(pages, scanText, signedOn);
        happened(AgreementEventKind.SCAN_UPLOADED, scan.fileName(), actor, now);
        if (explanation != null) {
            happened(AgreementEventKind.SIGNING_DAY_EXPLAINED, explanation, actor, now);
        }
    }

    /** A person has compared these pages of the scan with the approved version. */
    public void confirmScanPages(Set<Integer> pages, Actor actor, Instant now) {
        mustPermit(AgreementAction.CONFIRM_SCAN_PAGES);
        signing.confirm(pages);
        happened(AgreementEventKind.SCAN_CONFIRMED, pages.toString(), actor, now);
        if (!signing.awaitsPages()) {
            status = AgreementStatus.SIGNED;
        }
    }

    /** Enters originals into the ledger (附件1·三·1(4)). */
    public void recordCopy(
            CopyHolder holder, int number, LocalDate handedOn, String trackingNumber, Actor actor, Instant now) {
        mustPermit(AgreementAction.RECORD_COPIES);
        copies.add(new AgreementCopy(this, holder, number, handedOn, trackingNumber, new Act(actor, now)));
        happened(AgreementEventKind.COPY_RECORDED, holder.name(), actor, now);
    }

    /** Takes a wrong entry out of the count; it stays to be seen. */
    public void strikeCopy(long copyId, Actor actor, Instant now) {
        mustPermit(AgreementAction.RECORD_COPIES);
        CopyHolder holder = AgreementCopy.strike(copies, copyId);
        happened(AgreementEventKind.COPY_STRUCK, holder.name(), actor, now);
    }

    /** 教务处 hands the papers back before it files them: the department mends scan or ledger and confirms again. */
    public void returnPapers(String reason, Actor actor, Instant now) {
        mustPermit(AgreementAction.RETURN_PAPERS);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(AgreementError.RETURN_WANTS_REASON);
        }
        status = AgreementStatus.SIGNING;
        signing.reopen();
        happened(AgreementEventKind.PAPERS_RETURNED, reason, actor, now);
    }

    /** Keeps the receipt of what the organization posted to the 省推进办 (附件1·三·1(4)). */
    public void attachPostingProof(StoredDocument document, Actor actor, Instant now) {
        mustPermit(AgreementAction.RECORD_COPIES);
        files.add(new AgreementFile(this, AgreementFileKind.POSTING_PROOF, document, new Act(actor, now)));
        happened(AgreementEventKind.POSTING_PROOF_ATTACHED, document.fileName(), actor, now);
    }

    /** 备案: 教务处 takes it into the register under this number; is the service's to check before. */
    public void file(String number, LocalDate on, Actor actor, Instant now) {
        mustPermit(AgreementAction.FILE);
        status = AgreementStatus.FILED;
        filingNumber = number;
        filedOn = on;
        happened(AgreementEventKind.FILED, number, actor, now);
    }

    /** The exam fee was settled on that day; a later record corrects an earlier one. */
    public void recordSettlement(LocalDate on, Actor actor, Instant now) {
        mustPermit(AgreementAction.RECORD_SETTLEMENT);
        upkeep.settle(on);
        happened(AgreementEventKind.SETTLEMENT_RECORDED, on.toString(), actor, now);
    }

    /** No other agreement will follow: nobody is reminded of its end any more. */
    public void letExpire(String reason, Actor actor, Instant now) {
        mustPermit(AgreementAction.LET_EXPIRE);
        upkeep.waiveRenewal();
        happened(AgreementEventKind.RENEWAL_WAIVED, reason, actor, now);
    }

    public void voidFor(String reason, Actor actor, Instant now) {
        mustPermit(AgreementAction.VOID);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(AgreementError.VOID_WANTS_REASON);
        }
        status = AgreementStatus.VOID;
        turn = null;
        happened(AgreementEventKind.VOIDED, reason, actor, now);
    }

    /** Whether the status allows it, whoever asks. */
    public boolean permits(AgreementAction action) {
        return AgreementLifecycle.permits(this, action);
    }

    boolean hasContent() {
        return contentHash != null && !content.isEmpty();
    }

    boolean awaitsScanPages() {
        return signing.awaitsPages();
    }

    private void mustPermit(AgreementAction action) {
        if (!permits(action)) {
            throw new BusinessException(AgreementError.ACTION_NOT_NOW, status);
        }
    }

    private void mustBeContent(String seenHash) {
        if (contentHash == null || !contentHash.equals(seenHash)) {
            throw new BusinessException(AgreementError.CONTENT_CHANGED);
        }
    }

    private void happened(AgreementEventKind kind, String note, Actor actor, Instant now) {
        events.add(new AgreementEvent(this, kind, note, new Act(actor, now)));
    }

    private ReviewProgress progress() {
        return new ReviewProgress(decisions, currentVersion().getContentHash(), reviewFrom);
    }

    /** What can be told from its decisions and events alone. */
    public AgreementHistory history() {
        return new AgreementHistory(decisions, events);
    }

    /** Whether what stands here now is what was submitted last, and not a draft for the next time. */
    public boolean isSubmitted() {
        return !versions.isEmpty() && status != AgreementStatus.DRAFT && status != AgreementStatus.RETURNED;
    }

    /** Whose turn it is; none unless under review. */
    public Optional<ReviewStage> turn() {
        return Optional.ofNullable(turn);
    }

    /** Whether a change leaves this office's earlier approval standing (A17). */
    boolean isUnaffected(ReviewStage stage) {
        return stage.compareTo(reviewFrom) < 0;
    }

    /** Pages of the approved draft; known if it is a PDF word for word, for then all see the same pages. */
    Optional<Integer> approvedPages() {
        return fileOf(AgreementFileKind.TEMPLATE)
                .filter(file -> file.says(currentVersion().content().text()))
                .map(AgreementFile::getPages);
    }

    /** Who looked at the last page of the signed scan; none until every page is confirmed. */
    Optional<String> scanConfirmedBy() {
        return signing.awaitsPages() ? Optional.empty() : history().scanConfirmedBy();
    }

    /** The approval of this office that counts for the current version. */
    public Optional<AgreementDecision> approvalOf(ReviewStage stage) {
        return versions.isEmpty() ? Optional.empty() : progress().approvalOf(stage);
    }

    /** Refuses before the first submission. */
    public AgreementVersion currentVersion() {
        if (versions.isEmpty()) {
            throw new BusinessException(AgreementError.ACTION_NOT_NOW, status);
        }
        return versions.get(versions.size() - 1);
    }

    public Optional<AgreementVersion> version(int number) {
        return versions.stream().filter(v -> v.getNumber() == number).findFirst();
    }

    public Optional<AgreementFile> fileOf(AgreementFileKind kind) {
        return files.stream().filter(f -> f.getKind() == kind).reduce((earlier, later) -> later);
    }

    public TermSheet terms() {
        return terms.sheet();
    }

    public AgreementText text() {
        return AgreementText.of(content);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getTitle() {
        return title;
    }

    public AgreementStatus getStatus() {
        return status;
    }

    public String getContentHash() {
        return contentHash;
    }

    public String getFilingNumber() {
        return filingNumber;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    /** What was recorded since it is filed. */
    public Upkeep upkeep() {
        return upkeep;
    }

    public LocalDate getSignedOn() {
        return signing.signedOn();
    }

    public Integer getScanPages() {
        return signing.scanPages();
    }

    /** How the scan's text compares with the approved one; none before a scan is in, and for one without text. */
    public Optional<SignedTextComparison> scanComparison() {
        return Optional.ofNullable(signing.scanText()).map(this::compareWithApproved);
    }

    /** What a text says beside the approved one. */
    public SignedTextComparison compareWithApproved(String signedText) {
        VersionContent approved = currentVersion().content();
        return SignedTextComparison.of(approved.number(), approved.text(), signedText);
    }

    /** Day of the last of the three approvals; nothing is signed before. */
    public LocalDate approvedOn(ZoneId zone) {
        return progress().lastApprovedAt().atZone(zone).toLocalDate();
    }

    public List<Integer> unconfirmedScanPages() {
        return signing.unconfirmedPages();
    }

    public List<AgreementVersion> getVersions() {
        return Collections.unmodifiableList(versions);
    }

    public List<AgreementDecision> getDecisions() {
        return Collections.unmodifiableList(decisions);
    }

    public List<AgreementFile> getFiles() {
        return Collections.unmodifiableList(files);
    }

    public List<AgreementCopy> getCopies() {
        return Collections.unmodifiableList(copies);
    }

    public List<AgreementEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
