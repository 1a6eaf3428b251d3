package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.ReturnCategory;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** One office's decision on one content. Kept for good; a later version needs a new one. */
@Entity
@PartOf(Agreement.class)
public class AgreementDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    private int versionNumber;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private ReviewStage stage;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    @Enumerated(EnumType.STRING)
    private ReturnCategory category;

    private String opinion;

    /** What the department says to a return as a whole. */
    private String answer;

    @Embedded
    private Act act;

    @OneToMany(mappedBy = "agreementDecision", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("paragraph, id")
    private List<AgreementComment> comments = new ArrayList<>();

    protected AgreementDecision() {}

    AgreementDecision(
            Agreement agreement,
            AgreementVersion version,
            ReviewStage stage,
            ReviewDecision decision,
            String opinion,
            Act act) {
        this.agreement = agreement;
        this.versionNumber = version.getNumber();
        this.contentHash = version.getContentHash();
        this.stage = stage;
        this.decision = decision;
        this.opinion = opinion;
        this.act = act;
    }

    void because(ReturnCategory reason) {
        category = reason;
    }

    void comment(Integer paragraph, String clause, String text) {
        comments.add(new AgreementComment(this, paragraph, clause, text));
    }

    /** Comments are answered one by one; without any, the return itself is. */
    void answer(Map<Long, String> answers, String asAWhole) {
        comments.stream()
                .filter(comment -> answers.containsKey(comment.getId()))
                .forEach(comment -> comment.answer(answers.get(comment.getId())));
        long unanswered =
                comments.stream().filter(comment -> !comment.isAnswered()).count();
        if (unanswered > 0) {
            throw new BusinessException(AgreementError.COMMENTS_UNANSWERED, unanswered);
        }
        if (asAWhole != null) {
            answer = asAWhole;
        }
        if (comments.isEmpty() && InputCheck.isBlank(answer)) {
            throw new BusinessException(AgreementError.RETURN_UNANSWERED);
        }
    }

    boolean approves(String hash) {
        return decision == ReviewDecision.APPROVED && contentHash.equals(hash);
    }

    boolean sharesPersonWith(Actor actor) {
        return act.sharesPersonWith(actor);
    }

    public Long getId() {
        return id;
    }

    public int getVersionNumber() {
        return versionNumber;
    }

    public String getContentHash() {
        return contentHash;
    }

    public ReviewStage getStage() {
        return stage;
    }

    public ReviewDecision getDecision() {
        return decision;
    }

    public ReturnCategory getCategory() {
        return category;
    }

    public String getOpinion() {
        return opinion;
    }

    /** Null while open, and for an approval. */
    public String getAnswer() {
        return answer;
    }

    public Act getAct() {
        return act;
    }

    public List<AgreementComment> getComments() {
        return Collections.unmodifiableList(comments);
    }
}
