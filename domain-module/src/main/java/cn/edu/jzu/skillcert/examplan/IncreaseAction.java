package cn.edu.jzu.skillcert.examplan;

/** What can be done with an application for an increase. */
public enum IncreaseAction {
    FORWARD,
    RETURN,
    /** The department takes it back, before it is forwarded. */
    WITHDRAW,
    /** Records what the province answered, with number and date. */
    RECORD_REPLY
}
