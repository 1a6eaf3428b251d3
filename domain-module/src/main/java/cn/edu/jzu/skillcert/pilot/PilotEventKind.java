package cn.edu.jzu.skillcert.pilot;

/** What a line of the trail of a round, a declaration, an adjustment or a work plan tells. */
public enum PilotEventKind {
    OPENED,
    DESCRIBED,
    REVISED,
    SUBMITTED,
    WITHDRAWN,
    /** 不申报 or 不调整, with the reason. */
    DECLINED,
    /** 退回修改: the department mends it and submits again. */
    RETURNED,
    CONSENTED,
    UPLOADED,
    APPROVED,
    /** 未获批准: final for this round. */
    REJECTED,
    /** 锁定上报: the September package went to the province. */
    LOCKED,
    DECIDED,
    GENERATED,
    PUT_IN_FORCE,
    COMPLETED
}
