package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What an agreement wants of somebody. Argument of each text: none; the label names the agreement. */
public enum AgreementTask implements TaskKind {
    COMPLETE_DRAFT,
    CONFIRM_FOR_ORGANIZATION,
    MEND_RETURNED,
    REVIEW,
    START_SIGNING,
    UPLOAD_SCAN,
    CONFIRM_SCAN_PAGES,
    RECORD_COPIES,
    FILE,
    /** The watch: it ends soon. */
    EXPIRES,
    /** The watch: the exam fee is to be settled. */
    SETTLE,
    /** The watch: an exam moved, and the agreement no longer runs long enough. */
    TOO_SHORT,
    /** The watch: a cap was lowered below the agreed price. */
    OVER_NEW_CAP
}
