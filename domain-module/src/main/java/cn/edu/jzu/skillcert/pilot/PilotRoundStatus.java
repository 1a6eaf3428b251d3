package cn.edu.jzu.skillcert.pilot;

/** Where a round stands. */
public enum PilotRoundStatus {
    /** 申报中: departments declare. */
    OPEN,
    /** 学校已同意 */
    CONSENTED,
    /** 已上传 to the platform, waiting for the authority above. */
    UPLOADED,
    /** 已审核确定 */
    APPROVED
}
