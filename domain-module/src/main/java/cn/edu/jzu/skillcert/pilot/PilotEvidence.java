package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/** What a rule of 附件1·二 saw. Arguments stand in the order of the placeholders of the text. */
public enum PilotEvidence implements EvidenceCode {
    // R-2.1a
    /** Arguments: consent, upload, approval, number. */
    DECLARED_IN_ORDER,
    NOT_CONSENTED,
    /** Arguments: upload, consent. */
    UPLOADED_BEFORE_CONSENT,
    CONSENT_WITHOUT_MINUTES,
    NOT_UPLOADED,
    /** Argument: role. */
    UPLOADED_BY_ANOTHER,
    NOT_APPROVED,
    /** The round was decided, and this certificate got no heads. Argument: number of the decision. */
    APPROVED_WITH_NONE,
    /** The department's declaration was never submitted, and the round takes none any more. */
    NOT_SUBMITTED,
    /** The department said that it declares nothing. Argument: its reason. */
    DECLINED,
    /** Arguments: approval, upload. */
    APPROVED_BEFORE_UPLOAD,
    NUMBER_WITHOUT_APPROVAL,
    APPROVAL_WITHOUT_NUMBER,
    // R-2.1b
    NOTHING_DECLARED,
    /** Argument: line number. */
    CERTIFICATE_OR_LEVEL_MISSING,
    /** Arguments: certificate, level. */
    NO_HEADS,
    /** Arguments: certificate, level. */
    NO_BASIS,
    /** Arguments: certificate, level, heads, willing. */
    MORE_THAN_WILLING,
    /** Arguments: certificate, level, heads, willing. */
    LINE_COMPLETE,
    /** Arguments: certificate, level. */
    LINE_TWICE,
    // R-2.1c
    /** Arguments: submitted, due. */
    SUBMITTED_IN_TIME,
    /** Arguments: submitted, due. */
    SUBMITTED_LATE,
    /** Arguments: today, due. */
    SUBMISSION_OPEN,
    /** Arguments: uploaded, due. */
    UPLOAD_IN_TIME,
    /** Arguments: uploaded, due. */
    UPLOAD_LATE,
    /** Argument: due. */
    UPLOAD_OPEN,
    // R-2.1d
    /** Arguments: day, first, last. */
    WINDOW_OPEN,
    /** Arguments: day, first. */
    WINDOW_NOT_YET,
    /** Arguments: day, last. */
    WINDOW_CLOSED,
    // R-2.1e
    CHANCE_LEFT,
    CHANCE_USED,
    /** Arguments: certificate, level, net change. */
    PROJECT_TWICE,
    /** Arguments: certificate, level. */
    PROJECT_USED,
    // R-2.1f
    NOTHING_ADJUSTED,
    /** Argument: line number. */
    ADJUSTMENT_INCOMPLETE,
    /** Arguments: certificate, level, quota. */
    NOT_NEW,
    /** Arguments: certificate, level. */
    NOTHING_TO_ADJUST,
    /** Arguments: certificate, level, quota now, quota after. */
    ADJUSTMENT_FITS,
    /** Arguments: certificate, level, share of the department. */
    MORE_THAN_SHARE,
    /** Arguments: certificate, level, quota after. */
    REGISTERED_UNKNOWN,
    /** Arguments: certificate, level, quota after, registered. */
    BELOW_REGISTERED,
    /** Arguments: certificate, level, what other requests take away, quota after, registered. */
    BELOW_REGISTERED_TOGETHER,
    // R-2.1g
    /** Arguments: approved, adjusted, increased, quota. */
    QUOTA_IS,
    /** Arguments: approved, adjusted, increased, corrected, quota. */
    QUOTA_IS_CORRECTED,
    /** Argument: quota. */
    QUOTA_NEGATIVE,
    /** Arguments: registered, quota. */
    REGISTERED_OVER_QUOTA,
    // R-2.2b
    /** Arguments: block, number of lines. */
    BLOCK_PLANNED,
    /** Argument: block. */
    BLOCK_MISSING,
    /** Arguments: block, reason. */
    BLOCK_NOT_APPLICABLE,
    /** Argument: line number. */
    PLAN_LINE_INCOMPLETE,
    /** A work plan is generated with the first heads; there are none. */
    PLAN_AWAITS_HEADS,
    // R-2.2c
    /** Arguments: block, planned, working days late. */
    PLAN_LINE_LATE,
    /** Arguments: block, planned, done. */
    PLAN_LINE_DONE,
    /** Arguments: block, planned. */
    PLAN_LINE_TO_COME
}
