package cn.edu.jzu.skillcert.audit.persistence;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.AuditRow;
import java.time.Instant;

/** A row as the query reads it, its fields still JSON. */
public record StoredAuditEntry(
        long sequence,
        Instant at,
        Long accountId,
        String accountName,
        String onBehalfOfName,
        String address,
        String entity,
        String recordId,
        AuditKind kind,
        String fields,
        String reason,
        String hash) {

    AuditRow toRow() {
        return new AuditRow(
                sequence,
                at,
                accountId,
                accountName,
                onBehalfOfName,
                address,
                entity,
                recordId,
                kind,
                FieldsJson.read(fields),
                reason,
                hash);
    }
}
