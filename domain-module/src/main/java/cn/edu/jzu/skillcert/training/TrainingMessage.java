package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** What people are told about training. */
public enum TrainingMessage implements NoticeKind {
    /** Arguments: title, last day for replies. */
    NOTICE_ISSUED,
    /** Arguments: title, reason. */
    NOTICE_WITHDRAWN,
    /** Arguments: year and certificate, reason. */
    REPORT_RETURNED;

    @Override
    public boolean isUrgent() {
        return this != NOTICE_ISSUED;
    }
}
