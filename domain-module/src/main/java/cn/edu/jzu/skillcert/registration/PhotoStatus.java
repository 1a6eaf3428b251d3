package cn.edu.jzu.skillcert.registration;

/** Whether a student has a photo that can be used. */
public enum PhotoStatus {
    MISSING,
    /** Its border is not red by measure; somebody has to look at it. */
    TO_CONFIRM,
    USABLE
}
