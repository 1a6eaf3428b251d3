package cn.edu.jzu.skillcert.audit.persistence;

import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** What the trail says of a record that the caller has before him. */
@Dependent
public class EntriesOfFoundRecord {

    private static final UnscopedAccess FOUND_BY_THE_CALLER =
            UnscopedAccess.because("the record itself was found within the caller's scope");

    @Inject
    private AuditEntryRepository entries;

    /** Newest first. */
    public List<AuditRow> newest(String entity, long id, int limit) {
        return entries.newest(entity, id, limit, FOUND_BY_THE_CALLER);
    }

    /** Of these entities, written in the same transaction as this one. */
    public List<AuditRow> together(AuditRow entry, Collection<String> entities) {
        return entries.together(entry, entities, FOUND_BY_THE_CALLER);
    }
}
