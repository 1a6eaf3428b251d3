package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.FieldChange;
import java.util.List;

/**
 * What happened to one record.
 *
 * @param entity simple name of the entity
 * @param reason of this one, or null if that of the transaction holds
 */
public record RecordChange(String entity, String recordId, AuditKind kind, List<FieldChange> fields, String reason) {

    public RecordChange {
        fields = List.copyOf(fields);
    }
}
