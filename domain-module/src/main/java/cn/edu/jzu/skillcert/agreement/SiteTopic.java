package cn.edu.jzu.skillcert.agreement;

/** What the agreement must settle when the school is the exam site (附件1·三·1(3), R-3.6). */
public enum SiteTopic {
    /** 双方承担的工作 */
    WORK_SHARING,
    /** 劳务责任 */
    LABOUR_DUTIES,
    /** 成本分配 */
    COST_SHARING,
    /** 考评员派遣方案 */
    ASSESSOR_DISPATCH,
    /** 劳务标准 */
    LABOUR_STANDARD,
    /** 支付方式 */
    PAYMENT_METHOD
}
