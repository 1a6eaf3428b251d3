package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.PartOf;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What an office wants changed, tied to a clause and a paragraph; answered by the department on resubmission. */
@Entity
@PartOf(Agreement.class)
public class AgreementComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AgreementDecision agreementDecision;

    private Integer paragraph;
    private String clause;
    private String comment;
    private String answer;

    protected AgreementComment() {}

    AgreementComment(AgreementDecision agreementDecision, Integer paragraph, String clause, String comment) {
        this.agreementDecision = agreementDecision;
        this.paragraph = paragraph;
        this.clause = clause;
        this.comment = comment;
    }

    void answer(String text) {
        answer = text;
    }

    public Long getId() {
        return id;
    }

    /** Number of the paragraph in the reviewed version, or null if it is about the whole. */
    public Integer getParagraph() {
        return paragraph;
    }

    /** Clause of the agreement or of the regulation, as the reviewer cites it. */
    public String getClause() {
        return clause;
    }

    public String getComment() {
        return comment;
    }

    public String getAnswer() {
        return answer;
    }

    boolean isAnswered() {
        return answer != null && !answer.isBlank();
    }
}
