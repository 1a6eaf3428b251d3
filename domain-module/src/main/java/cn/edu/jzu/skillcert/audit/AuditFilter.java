package cn.edu.jzu.skillcert.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which entries are wanted; null means any.
 *
 * @param who part of the name of who did it, or on whose behalf
 * @param from first day, included
 * @param to last day, included
 */
public record AuditFilter(String who, String entity, String recordId, AuditKind kind, LocalDate from, LocalDate to)
        implements Serializable {

    public static final AuditFilter ANY = new AuditFilter(null, null, null, null, null, null);
}
