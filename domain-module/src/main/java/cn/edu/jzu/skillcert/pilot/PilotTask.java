package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What pilots, adjustments and work plans want of somebody. The label names the record; no text has arguments. */
public enum PilotTask implements TaskKind {
    DECLARE,
    MEND_DECLARATION,
    GET_CONSENT,
    UPLOAD,
    RECORD_APPROVAL,
    REQUEST_ADJUSTMENT,
    MEND_ADJUSTMENT,
    LOCK_ADJUSTMENTS,
    RECORD_REPLY,
    COMPLETE_WORK_PLAN,
    FOLLOW_WORK_PLAN
}
