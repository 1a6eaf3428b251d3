package cn.edu.jzu.skillcert.audit.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.model.AuditEntry;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

@Dependent
public class AuditEntryRepository extends ScopedRepository<AuditEntry> {

    private static final String ROW = "new " + StoredAuditEntry.class.getName()
            + "(e.id, e.at, e.accountId, e.accountName, e.onBehalfOfName, e.address, e.entity, e.recordId, e.kind,"
            + " e.fields, e.reason, e.hash)";

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

    private static Condition condition(AuditFilter filter) {
        return Condition.all()
                .andContains(filter.who(), "e.accountName", "e.onBehalfOfName")
                .andIf(filter.entity(), "e.entity = :entity", "entity")
                .andIf(filter.recordId(), "e.recordId = :recordId", "recordId")
                .andIf(filter.kind(), "e.kind = :kind", "kind")
                .andOnDays("e.at", filter.from(), filter.to());
    }
}
