package cn.edu.jzu.skillcert.registration;

/** What can be done with the application for an exam site. */
public enum SiteAction {
    EDIT,
    SUBMIT,
    /** For the evaluation organization. */
    APPROVE_FOR_ORGANIZATION,
    /** For the evaluation organization. */
    RETURN,
    /** 教务处 records what the higher authority decided. */
    RECORD_AUTHORITY,
    /** The department records what an organization without an account has answered. */
    RECORD_ORGANIZATION,
    /** The department applies for a change of an approved site. */
    CHANGE
}
