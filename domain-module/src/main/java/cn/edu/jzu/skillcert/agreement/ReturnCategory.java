package cn.edu.jzu.skillcert.agreement;

/** Why an office returns an agreement; makes the frequent reasons countable. */
public enum ReturnCategory {
    /** 期限 */
    PERIOD,
    /** 价格与费用 */
    PRICE,
    /** 结算 */
    SETTLEMENT,
    /** 责任与分工 */
    DUTIES,
    /** 法律条款 */
    LEGAL_TERMS,
    /** 文字 */
    WORDING,
    OTHER
}
