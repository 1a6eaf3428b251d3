package cn.edu.jzu.skillcert.audit.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.shared.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * One link of the audit chain, for reading only: entries are written by the chain itself, number and hash together,
 * and never again.
 */
@Entity
@SchoolWide(reason = "read by auditors and administrators only, across all records")
@Unaudited(reason = "it is the audit")
public class AuditEntry {

    @Id
    private Long id;

    private Instant at;
    private Long accountId;
    private String accountName;
    private Long onBehalfOfId;
    private String onBehalfOfName;
    private String address;
    private String entity;
    private String recordId;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private String fields;
    private String reason;
    private String previousHash;
    private String hash;

    protected AuditEntry() {}

    public Long getId() {
        return id;
    }

    public String getFields() {
        return fields;
    }
}
