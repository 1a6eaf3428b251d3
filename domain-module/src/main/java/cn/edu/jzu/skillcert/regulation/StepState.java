package cn.edu.jzu.skillcert.regulation;

/** How far a step of a batch is. Whether it is late follows from its last day. */
public enum StepState {
    /** 未开始: nothing is recorded yet. */
    NOT_STARTED,
    /** 进行中 */
    IN_PROGRESS,
    /** 已完成: nothing is missing. */
    DONE,
    /** 不适用: this batch has no such step. */
    NOT_APPLICABLE,
    /** 本平台未记录: the portal keeps no records of this step, so nothing can be said. */
    NOT_KEPT
}
