package cn.edu.jzu.skillcert.pilot;

/** What kind of record an entry of a quota comes from. */
public enum QuotaSource {
    /** 试点申报批次 */
    PILOT_ROUND,
    /** 九月调整 */
    ADJUSTMENT_PACKAGE,
    /** 考试计划调增申请 */
    QUOTA_INCREASE,
    /** 台账更正 */
    CORRECTION
}
