package cn.edu.jzu.skillcert.pilot;

/** Papers of a round, of a September package and of a correction. */
public enum PilotFileKind {
    /** 会议纪要: the school agreed. */
    MINUTES,
    /** 上传凭证 */
    UPLOAD_PROOF,
    /** 批复文件 */
    APPROVAL,
    /** 更正依据 */
    CORRECTION
}
