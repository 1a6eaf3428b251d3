package cn.edu.jzu.skillcert.regulation;

/** Whether the regulation says it in words. */
public enum RuleSource {
    /** 明文 */
    EXPLICIT,
    /** 推导: follows from several clauses or common sense; marked as such to the user. */
    DERIVED
}
