package cn.edu.jzu.skillcert.training;

/** 课程类型. */
public enum CourseKind {
    /** 理论课 */
    THEORY,
    /** 实践课 */
    PRACTICE,
    /** 理实一体课 */
    COMBINED
}
