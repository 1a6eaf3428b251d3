package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

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

    private String fileName;
    private String mediaType;
    private String sha256;
    private long fileSize;

    @Embedded
    private Act uploaded;

    protected AgreementFile() {}

    AgreementFile(Agreement agreement, AgreementFileKind kind, StoredDocument document, Act uploaded) {
        this.agreement = agreement;
        this.kind = kind;
        this.fileName = document.fileName();
        this.mediaType = document.mediaType();
        this.sha256 = document.sha256();
        this.fileSize = document.size();
        this.uploaded = uploaded;
    }

    public Long getId() {
        return id;
    }

    public AgreementFileKind getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getSha256() {
        return sha256;
    }

    public long getFileSize() {
        return fileSize;
    }

    public Act getUploaded() {
        return uploaded;
    }
}
