package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
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

    @Embedded
    private Act uploaded;

    protected AgreementFile() {}

    AgreementFile(Agreement agreement, AgreementFileKind kind, StoredDocument document, Act uploaded) {
        this.agreement = agreement;
        this.kind = kind;
        this.document = Objects.requireNonNull(document);
        this.uploaded = uploaded;
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

    public Act getUploaded() {
        return uploaded;
    }
}
