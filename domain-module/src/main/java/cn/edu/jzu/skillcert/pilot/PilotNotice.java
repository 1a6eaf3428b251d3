package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** What people are told about pilots. */
public enum PilotNotice implements NoticeKind {
    /** Arguments: round, last day. */
    ROUND_OPENED,
    /** Arguments: round, reason. */
    DECLARATION_RETURNED,
    /** Arguments: round, approved heads, declared heads, number. */
    DECLARATION_DECIDED,
    /** Arguments: first day, last day. */
    WINDOW_OPEN,
    /** Argument: reason. */
    ADJUSTMENT_RETURNED,
    /** Arguments: granted lines, lines, number of the reply. */
    ADJUSTMENT_DECIDED;

    @Override
    public boolean isUrgent() {
        return this == DECLARATION_RETURNED || this == ADJUSTMENT_RETURNED;
    }
}
