package cn.edu.jzu.skillcert.training;

/** How a training notice stands. */
public enum TrainingNoticeStatus {
    /** 已下发 */
    ISSUED,
    /** 已撤销 */
    WITHDRAWN
}
