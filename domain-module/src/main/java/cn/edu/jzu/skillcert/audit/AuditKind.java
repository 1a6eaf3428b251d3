package cn.edu.jzu.skillcert.audit;

/** What happened to a record. */
public enum AuditKind {
    INSERT,
    UPDATE,
    DELETE,
    /** Somebody looked at an ID number, a photo or the like. */
    READ
}
