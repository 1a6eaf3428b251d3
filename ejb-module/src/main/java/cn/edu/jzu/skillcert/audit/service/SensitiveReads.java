package cn.edu.jzu.skillcert.audit.service;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.audit.SensitiveRead;
import cn.edu.jzu.skillcert.platform.change.RecordChange;
import cn.edu.jzu.skillcert.platform.change.TransactionChanges;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Makes an entry of every look at an ID number or a photo; a transaction is begun if the reader has none. */
@Stateless
@LocalBean
@DenyAll
public class SensitiveReads {

    @Inject
    private TransactionChanges changes;

    @PermitAll
    public void keep(@Observes SensitiveRead read) {
        changes.happened(new RecordChange(
                read.entity(),
                String.valueOf(read.recordId()),
                AuditKind.READ,
                read.fields().stream()
                        .map(field -> new FieldChange(field, null, null))
                        .toList(),
                read.reason()));
    }
}
