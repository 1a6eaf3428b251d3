package cn.edu.jzu.skillcert.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * A document that has been inspected and lies in the file store under its SHA-256. Embedded in the record that keeps
 * it; whose it is, and who brought it, that record tells.
 */
@Embeddable
public class StoredDocument {

    private String fileName;
    private String mediaType;
    private String sha256;

    @Column(name = "filesize")
    private long size;

    protected StoredDocument() {}

    /**
     * @param fileName as people named it, any characters
     * @param size in bytes
     */
    public StoredDocument(String fileName, String mediaType, String sha256, long size) {
        this.fileName = Objects.requireNonNull(fileName);
        this.mediaType = Objects.requireNonNull(mediaType);
        this.sha256 = Objects.requireNonNull(sha256);
        this.size = size;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }
}
