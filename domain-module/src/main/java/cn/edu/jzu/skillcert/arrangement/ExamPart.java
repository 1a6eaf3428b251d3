package cn.edu.jzu.skillcert.arrangement;

/** The two parts an exam may have; each is held and paid as a session of its own (附件2·四·2(1)). */
public enum ExamPart {
    /** 理论知识 */
    THEORY,
    /** 实操技能 */
    PRACTICAL
}
