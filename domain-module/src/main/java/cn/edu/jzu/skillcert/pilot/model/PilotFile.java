package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A paper that has been inspected and lies in the file store. */
@Embeddable
public class PilotFile {

    @Enumerated(EnumType.STRING)
    private PilotFileKind kind;

    private String fileName;
    private String mediaType;
    private String sha256;
    private long fileSize;

    @Embedded
    private Act uploaded;

    protected PilotFile() {}

    public PilotFile(
            PilotFileKind kind, String fileName, String mediaType, String sha256, long fileSize, Act uploaded) {
        this.kind = kind;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.sha256 = sha256;
        this.fileSize = fileSize;
        this.uploaded = uploaded;
    }

    public PilotFileKind kind() {
        return kind;
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

    public long fileSize() {
        return fileSize;
    }

    public Act uploaded() {
        return uploaded;
    }
}
