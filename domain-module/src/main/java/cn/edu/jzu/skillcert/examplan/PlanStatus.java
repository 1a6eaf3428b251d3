package cn.edu.jzu.skillcert.examplan;

/** Where a monthly exam plan stands. Changed only by the aggregate's verbs. */
public enum PlanStatus {
    /** 编制中: the department writes; also after it withdrew its submission. */
    DRAFT,
    /** 待审核: 教务处 has it; also after a change of what it had approved. */
    SUBMITTED,
    /** 已通过: the only status candidates are registered for. */
    APPROVED,
    /** 退回修改: 教务处 handed it back with a reason. */
    RETURNED
}
