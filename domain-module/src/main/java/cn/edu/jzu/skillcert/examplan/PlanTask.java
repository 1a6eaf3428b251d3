package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What exam plans want of somebody. Argument of each text: none; the label names the plan. */
public enum PlanTask implements TaskKind {
    /** A plan for the month is due and there is none, or only a draft. */
    SUBMIT_PLAN,
    MEND_RETURNED_PLAN,
    REVIEW_PLAN,
    /** Heads are over the quota and nobody has applied for an increase. */
    APPLY_FOR_INCREASE,
    FORWARD_INCREASE,
    RECORD_REPLY
}
