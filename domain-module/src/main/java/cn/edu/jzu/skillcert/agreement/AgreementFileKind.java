package cn.edu.jzu.skillcert.agreement;

/** What a file is to its agreement. */
public enum AgreementFileKind {
    /** 协议模板, from the organization (附件1·三·2(1)). */
    TEMPLATE,
    /** 签署扫描件 (PDF) */
    SIGNED_SCAN,
    /** 寄送省推进办的凭证 */
    POSTING_PROOF
}
