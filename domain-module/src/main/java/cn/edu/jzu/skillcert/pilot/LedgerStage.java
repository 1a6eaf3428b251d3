package cn.edu.jzu.skillcert.pilot;

/** What became of a quota, step by step; each figure is kept by the feature it belongs to. */
public enum LedgerStage {
    /** 计划 */
    PLANNED,
    /** 报考 */
    REGISTERED,
    /** 实考 */
    SAT,
    /** 取证 */
    CERTIFIED
}
