package cn.edu.jzu.skillcert.agreement;

/** Where an agreement stands. Changed only by the aggregate's verbs. */
public enum AgreementStatus {
    /** 草拟: the department writes; also after it withdrew its submission. */
    DRAFT,
    /** 审核中: a stage of the review is open. */
    UNDER_REVIEW,
    /** 退回修改: an office returned it with a reason. */
    RETURNED,
    /** 审核通过: all three offices agree on the same content. */
    APPROVED,
    /** 签订中: the department has started the signing. */
    SIGNING,
    /** 已签订: the signed scan is in and its text is the approved one. */
    SIGNED,
    /** 已备案: in the register of 教务处; the only status exams may rely on. */
    FILED,
    /** 已作废: ended, for good. */
    VOID
}
