package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.TermLine;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** What was submitted once: wording and terms, frozen, with the hash that approvals are bound to. Never changes. */
@Entity
@PartOf(Agreement.class)
public class AgreementVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    private int number;
    private String content;
    private String contentHash;

    @Embedded
    private Act submitted;

    @ElementCollection
    @CollectionTable(name = "agreementversionterm", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FrozenTerm> terms = new ArrayList<>();

    protected AgreementVersion() {}

    AgreementVersion(Agreement agreement, VersionContent content, Act submitted) {
        this.agreement = agreement;
        this.number = content.number();
        this.content = content.text().content();
        this.contentHash = content.hash();
        this.submitted = submitted;
        content.terms().forEach(line -> terms.add(new FrozenTerm(line)));
    }

    public VersionContent content() {
        List<TermLine> lines = terms.stream().map(FrozenTerm::line).toList();
        return new VersionContent(number, AgreementText.of(content), lines);
    }

    public int getNumber() {
        return number;
    }

    public String getContentHash() {
        return contentHash;
    }

    public Act getSubmitted() {
        return submitted;
    }
}
