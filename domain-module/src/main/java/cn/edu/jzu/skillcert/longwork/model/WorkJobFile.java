package cn.edu.jzu.skillcert.longwork.model;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Unaudited;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A file that the job was given, or one it made. */
@Entity
@PartOf(WorkJob.class)
@Unaudited(reason = "what the work changes is audited where it is changed")
public class WorkJobFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private WorkJob job;

    private boolean made;

    @Embedded
    private StoredDocument document;

    protected WorkJobFile() {}

    WorkJobFile(WorkJob job, StoredDocument document, boolean made) {
        this.job = job;
        this.made = made;
        // A record of its own: the same content may be kept by another job.
        this.document =
                new StoredDocument(document.fileName(), document.mediaType(), document.sha256(), document.size());
    }

    public Long getId() {
        return id;
    }

    public boolean isMade() {
        return made;
    }

    public StoredDocument getDocument() {
        return document;
    }
}
