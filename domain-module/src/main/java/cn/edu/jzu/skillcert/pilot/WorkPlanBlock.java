package cn.edu.jzu.skillcert.pilot;

/** The four blocks of a work plan (附件1·二·2). */
public enum WorkPlanBlock {
    /** 宣讲会 */
    BRIEFING,
    /** 师资培训 */
    TEACHER_TRAINING,
    /** 证书培训 */
    CERTIFICATE_TRAINING,
    /** 考核 */
    EXAM
}
