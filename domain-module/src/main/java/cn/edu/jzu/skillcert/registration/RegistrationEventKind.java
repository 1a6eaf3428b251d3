package cn.edu.jzu.skillcert.registration;

/** What happened to the registration for an exam. */
public enum RegistrationEventKind {
    REGISTERED,
    WITHDRAWN,
    EXPORTED,
    APPLIED
}
