package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What training wants of somebody. */
public enum TrainingTask implements TaskKind {
    /** Names or a reason, by the notice's date. */
    REPLY_TO_NOTICE,
    /** The training is over; the records of those named are still missing. */
    RECORD_TRAINING,
    /** The year's report on how a certificate went into the programmes. */
    WRITE_REPORT,
    MEND_REPORT
}
