package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why something with exam sites is refused. */
public enum SiteError implements ErrorCode {
    /** Argument: status it has. */
    ACTION_NOT_NOW,
    /** Not there, retired, or not a teaching one. */
    UNKNOWN_DEPARTMENT,
    /** Not there or retired. */
    UNKNOWN_CERTIFICATE,
    /** Argument: most seats accepted. */
    SEATS_OUT_OF_RANGE,
    /** Somebody is said to have approved after today. */
    DAY_IN_THE_FUTURE,
    /** Argument: day of the submission. */
    DAY_BEFORE_SUBMISSION,
    /** Argument: day of the organization's approval. */
    DAY_BEFORE_ORGANIZATION,
    /** The department has a site or an application for this certificate at this place already. */
    SITE_TAKEN,
    /** Only an approved site can be changed, and for its own certificate. */
    NOT_TO_BE_CHANGED,
    /** A change of this site has been applied for already. */
    CHANGE_PENDING,
    /** The organization has an account here and answers itself. */
    ORGANIZATION_ANSWERS_ITSELF
}
