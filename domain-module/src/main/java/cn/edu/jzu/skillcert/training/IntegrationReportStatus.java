package cn.edu.jzu.skillcert.training;

/** How an integration report stands. */
public enum IntegrationReportStatus {
    /** 编写中 */
    DRAFT,
    /** 已汇报 */
    SUBMITTED,
    /** 退回修改 */
    RETURNED
}
