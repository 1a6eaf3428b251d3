package cn.edu.jzu.skillcert.registration;

/** How far a student is with one exam. */
public enum CandidateStatus {
    /** 已报名: on the department's list. */
    REGISTERED,
    /** 已报考: entered on the evaluation organization's platform (六·3(3)). */
    APPLIED,
    /** 已退出 */
    WITHDRAWN,
    /** 已结束: the exam is over; set by what comes after it. */
    CLOSED;

    /** Stands in the way of another registration for the same certificate and level. */
    public boolean isOpen() {
        return this == REGISTERED || this == APPLIED;
    }
}
