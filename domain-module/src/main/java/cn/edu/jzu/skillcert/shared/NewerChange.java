package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What one transaction did to a record since somebody opened it.
 *
 * @param who null if the portal itself did it
 * @param onBehalfOf whose task it was, if it had been delegated
 * @param own whether it was the very person who is refused now, in another window
 * @param entity simple name of the record's entity
 * @param fields of the record itself
 * @param parts simple names of the entities of which parts were added, changed or removed
 */
public record NewerChange(
        Instant at,
        String who,
        String onBehalfOf,
        boolean own,
        String entity,
        List<ChangedField> fields,
        List<String> parts)
        implements Serializable {

    public NewerChange {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
    }
}
