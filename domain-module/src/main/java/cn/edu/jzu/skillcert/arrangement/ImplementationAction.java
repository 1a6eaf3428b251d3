package cn.edu.jzu.skillcert.arrangement;

/** What can be done with an implementation plan. */
public enum ImplementationAction {
    EDIT,
    SUBMIT,
    /** The department takes its submission back. */
    WITHDRAW,
    /** For 教务处. */
    APPROVE,
    /** For 教务处. */
    RETURN,
    /** The department takes up an approved plan again; it is approved anew. */
    CHANGE,
    /** The department brings what it filled in on the platform. */
    ENTER_PLATFORM
}
