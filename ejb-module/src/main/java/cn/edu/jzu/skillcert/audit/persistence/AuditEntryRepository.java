package cn.edu.jzu.skillcert.audit.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.model.AuditEntry;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@Dependent
public class AuditEntryRepository extends ScopedRepository<AuditEntry> {

    private static final String ROW = "new " + StoredAuditEntry.class.getName()
            + "(e.id, e.at, e.accountId, e.accountName, e.onBehalfOfName, e.address, e.entity, e.recordId, e.kind,"
            + " e.fields, e.reason, e.hash)";

    private static final int TOGETHER = 200;

    public AuditEntryRepository() {
        super(AuditEntry.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("sequence", "e.id", "at", "e.at", "account", "e.accountName", "entity", "e.entity");
    }

    public PageOf<AuditRow> page(AuditFilter filter, PageRequest request, DataScope scope) {
        PageOf<StoredAuditEntry> stored = page(StoredAuditEntry.class, ROW, condition(filter), request, scope);
        return new PageOf<>(stored.rows().stream().map(StoredAuditEntry::toRow).toList(), stored.total());
    }

    /** The newest entries of one record, newest first. */
    public List<AuditRow> newest(String entity, long id, int limit, UnscopedAccess access) {
        Condition ofRecord = condition(new AuditFilter(null, entity, String.valueOf(id), null, null, null));
        return rows(StoredAuditEntry.class, ROW, ofRecord, limit, access.scope()).stream()
                .map(StoredAuditEntry::toRow)
                .toList();
    }

    /** Entries of these entities that were written in the same transaction as this one. */
    public List<AuditRow> together(AuditRow entry, Collection<String> entities, UnscopedAccess access) {
        Condition sameTransaction = Condition.all()
                .and("e.at = :at", "at", entry.at())
                .and("e.entity in :entities", "entities", entities)
                .andIf(entry.accountId(), "e.accountId = :account", "account");
        return rows(StoredAuditEntry.class, ROW, sameTransaction, TOGETHER, access.scope()).stream()
                .map(StoredAuditEntry::toRow)
                .toList();
    }

    private static Condition condition(AuditFilter filter) {
        return Condition.all()
                .andContains(filter.who(), "e.accountName", "e.onBehalfOfName")
                .andIf(filter.entity(), "e.entity = :entity", "entity")
                .andIf(filter.recordId(), "e.recordId = :recordId", "recordId")
                .andIf(filter.kind(), "e.kind = :kind", "kind")
                .andOnDays("e.at", filter.from(), filter.to());
    }
}
