package cn.edu.jzu.skillcert.registration;

/** Whether a student can be registered for anything new. */
public enum StudentStatus {
    ENROLLED,
    DEPARTED;

    static StudentStatus of(boolean departed) {
        return departed ? DEPARTED : ENROLLED;
    }
}
