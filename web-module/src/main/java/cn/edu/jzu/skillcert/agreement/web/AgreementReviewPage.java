package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementParagraph;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementReview;
import cn.edu.jzu.skillcert.agreement.ApproveAgreement;
import cn.edu.jzu.skillcert.agreement.CommentDraft;
import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.ReturnAgreement;
import cn.edu.jzu.skillcert.agreement.ReturnCategory;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One office looks at the submitted version: what changed since it decided last, else the whole text, beside the term
 * sheet; then agrees or hands it back with comments at the paragraphs.
 */
@Named
@ViewScoped
public class AgreementReviewPage implements Serializable {

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementReview review;

    @Inject
    private Messages messages;

    private long id;
    private AgreementDetail detail;
    private Redline redline;
    private final List<CommentDraft> comments = new ArrayList<>();
    private Integer paragraph;
    private String clause;
    private String comment;
    private String approval;
    private ReturnCategory category;
    private String reason;

    public void load() {
        detail = reading.detail(id);
        if (detail.base() != null) {
            redline = reading.redline(id, detail.base().version(), getReviewedVersion());
        }
    }

    /** Opens the comment form, at a paragraph or for the whole. */
    public void commentOn(AgreementParagraph place) {
        paragraph = place == null ? null : place.number();
        clause = place == null ? null : place.clause();
        comment = null;
    }

    public void keepComment() {
        comments.add(new CommentDraft(paragraph, clause, comment.strip()));
        commentOn(null);
    }

    public void drop(CommentDraft draft) {
        comments.remove(draft);
    }

    public String approve() {
        review.approve(new ApproveAgreement(ref(), detail.reviewStage(), detail.contentHash(), approval));
        messages.doneAfterRedirect("agreement.approved", detail.reviewStage());
        return done();
    }

    public String returnToDrafter() {
        review.returnToDrafter(
                new ReturnAgreement(ref(), detail.reviewStage(), detail.contentHash(), category, reason, comments));
        messages.doneAfterRedirect("agreement.returned");
        return done();
    }

    private String done() {
        return "/agreement/detail?faces-redirect=true&id=" + id;
    }

    private AgreementRef ref() {
        return new AgreementRef(detail.id(), detail.version());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AgreementDetail getDetail() {
        return detail;
    }

    /** Number of the version under review; 0 before the first submission. */
    public int getReviewedVersion() {
        return detail.versions().size();
    }

    /** Against the version this office decided on last, or null if it never did. */
    public Redline getRedline() {
        return redline;
    }

    public List<CommentDraft> getComments() {
        return comments;
    }

    /** The comments as the browser keeps them until they are sent: they live in the page, and the page in the session. */
    public String getKeptComments() {
        return KeptComments.write(comments);
    }

    public void setKeptComments(String kept) {
        comments.clear();
        comments.addAll(KeptComments.read(kept));
    }

    public ReturnCategory[] getCategories() {
        return ReturnCategory.values();
    }

    public Integer getParagraph() {
        return paragraph;
    }

    public void setParagraph(Integer paragraph) {
        this.paragraph = paragraph;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    public ReturnCategory getCategory() {
        return category;
    }

    public void setCategory(ReturnCategory category) {
        this.category = category;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
