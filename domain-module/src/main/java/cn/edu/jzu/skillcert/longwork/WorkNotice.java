package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** Told to the owner when a job has ended without him. Argument: its label. */
public enum WorkNotice implements NoticeKind {
    DONE,
    TO_MEND,
    INTERRUPTED,
    FAILED
}
