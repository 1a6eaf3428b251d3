package cn.edu.jzu.skillcert.registration;

/** What became of a file in a ZIP of photos. */
public enum PhotoFileStatus {
    /** It is the person's photo now. */
    KEPT,
    /** It is the person's photo, and somebody has to look at its background. */
    TO_CONFIRM,
    /** It belongs to somebody, but cannot be a photo for the certificate. */
    REFUSED,
    /** Its name leads to nobody. */
    ORPHAN,
    /** Its name leads to more than one person. */
    AMBIGUOUS,
    /** Several files lead to the same person. */
    SEVERAL,
    /** Its name would lead out of the ZIP; it was not opened. */
    UNSAFE_NAME
}
