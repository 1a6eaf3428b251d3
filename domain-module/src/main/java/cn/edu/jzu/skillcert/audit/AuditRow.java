package cn.edu.jzu.skillcert.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One entry of the trail.
 *
 * @param sequence number in the chain, from 1 without gaps
 * @param accountName null if the portal itself did it
 * @param onBehalfOfName whose task it was, if it had been delegated
 * @param address network address of the browser, or null
 * @param recordId id within the entity
 */
public record AuditRow(
        long sequence,
        Instant at,
        Long accountId,
        String accountName,
        String onBehalfOfName,
        String address,
        String entity,
        String recordId,
        AuditKind kind,
        List<FieldChange> fields,
        String reason,
        String hash)
        implements Serializable {

    public AuditRow {
        fields = List.copyOf(fields);
    }
}
