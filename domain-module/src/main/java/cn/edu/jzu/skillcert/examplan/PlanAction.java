package cn.edu.jzu.skillcert.examplan;

/** What can be done with an exam plan. The same policy tells the page which buttons to show and the service what to refuse. */
public enum PlanAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    RETURN,
    /** Another content for an approved plan, with a reason; 教务处 looks at it again. */
    CHANGE,
    /** Files a 调增申请表 for a planned exam over the quota. */
    APPLY_FOR_INCREASE
}
