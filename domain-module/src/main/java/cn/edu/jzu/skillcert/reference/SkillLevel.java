package cn.edu.jzu.skillcert.reference;

/** Level of a vocational skill certificate. */
public enum SkillLevel {
    /** 初级 */
    ELEMENTARY,
    /** 中级 */
    INTERMEDIATE,
    /** 高级 */
    ADVANCED
}
