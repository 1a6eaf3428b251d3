package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** What people are told about exam plans. */
public enum PlanNotice implements NoticeKind {
    /** Argument: plan. */
    PLAN_DUE_TODAY,
    /** Argument: plan. */
    PLAN_APPROVED,
    /** Arguments: plan, reason. */
    PLAN_RETURNED,
    /** Arguments: certificate and level, heads, number of the reply. */
    INCREASE_GRANTED,
    /** Arguments: certificate and level, heads, number of the reply. */
    INCREASE_REJECTED,
    /** Arguments: certificate and level, reason. */
    INCREASE_RETURNED;

    @Override
    public boolean isUrgent() {
        return this == PLAN_DUE_TODAY
                || this == PLAN_RETURNED
                || this == INCREASE_RETURNED
                || this == INCREASE_REJECTED;
    }
}
