package cn.edu.jzu.skillcert.account;

/** How far a role reaches within a function; the grant fills in which departments or organization. */
public enum ScopeKind {
    WHOLE_SCHOOL,
    OWN_DEPARTMENTS,
    OWN_ORGANIZATION,
    OWN_PERSON
}
