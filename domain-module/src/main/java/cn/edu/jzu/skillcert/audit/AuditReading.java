package cn.edu.jzu.skillcert.audit;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import java.util.List;

/** The audit trail, for auditors and administrators. Nobody can change it, they neither. */
public interface AuditReading {

    /** Newest first unless sorted otherwise. Sort keys: sequence, at, account, entity. */
    PageOf<AuditRow> entries(AuditFilter filter, PageRequest page);

    /** Names of the entities that occur, for choosing. */
    List<String> entities();

    /** Walks the whole chain from its first entry. */
    ChainCheck verify();
}
