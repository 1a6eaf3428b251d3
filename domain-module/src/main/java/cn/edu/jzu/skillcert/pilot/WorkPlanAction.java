package cn.edu.jzu.skillcert.pilot;

/** What can be done with a work plan. */
public enum WorkPlanAction {
    EDIT,
    PUT_IN_FORCE,
    COMPLETE_LINE
}
