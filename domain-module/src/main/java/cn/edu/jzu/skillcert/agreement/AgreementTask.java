package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What an agreement wants of somebody. The label names the agreement. */
public enum AgreementTask implements TaskKind {
    COMPLETE_DRAFT,
    CONFIRM_FOR_ORGANIZATION,
    MEND_RETURNED,
    REVIEW,
    START_SIGNING,
    UPLOAD_SCAN,
    CONFIRM_SCAN_PAGES,
    RECORD_COPIES,
    /** 报备教务处: the department has all papers together and hands them in. */
    REPORT_FOR_FILING,
    FILE,
    /** The watch: it ends soon. */
    EXPIRES,
    /** The watch: the exam fee is to be settled. */
    SETTLE,
    /** The watch: an exam moved, and the agreement no longer runs long enough. */
    TOO_SHORT,
    /** The watch: a cap was lowered below the agreed price. */
    OVER_NEW_CAP,
    /** A pilot was approved and no signed agreement covers it yet; the label names the levels. */
    SIGN_FOR_PILOT
}
