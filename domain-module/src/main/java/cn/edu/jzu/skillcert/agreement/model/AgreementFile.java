package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;

/** A file of the agreement; its bytes lie in the file store under their SHA-256. Later ones of a kind replace earlier ones in use, none is removed. */
@Entity
@PartOf(Agreement.class)
public class AgreementFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private AgreementFileKind kind;

    @Embedded
    private StoredDocument document;

    /** Who wrote it; only a template has one. */
    @Enumerated(EnumType.STRING)
    private Party source;

    private Integer pages;
    private String wordingHash;

    @Embedded
    private Act uploaded;

    protected AgreementFile() {}

    AgreementFile(Agreement agreement, AgreementFileKind kind, StoredDocument document, Act uploaded) {
        this.agreement = agreement;
        this.kind = kind;
        this.document = Objects.requireNonNull(document);
        this.uploaded = uploaded;
    }

    AgreementFile(Agreement agreement, TemplateDocument template, Act uploaded) {
        this(agreement, AgreementFileKind.TEMPLATE, template.stored(), uploaded);
        this.source = template.source();
        this.pages = template.pages() == 0 ? null : template.pages();
        this.wordingHash = template.text() == null ? null : hashOf(AgreementText.of(template.text()));
    }

    private static String hashOf(AgreementText text) {
        return ContentHash.of(text, List.of());
    }

    /** Whether its words are exactly these. */
    boolean says(AgreementText text) {
        return hashOf(text).equals(wordingHash);
    }

    public Long getId() {
        return id;
    }

    public AgreementFileKind getKind() {
        return kind;
    }

    public StoredDocument getDocument() {
        return document;
    }

    /** Null for everything but a template. */
    public Party getSource() {
        return source;
    }

    /** Of a template that is a PDF; null for every other file. */
    Integer getPages() {
        return pages;
    }

    public Act getUploaded() {
        return uploaded;
    }
}
