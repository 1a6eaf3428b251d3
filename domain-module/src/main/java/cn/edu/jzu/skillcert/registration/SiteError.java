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
    /** The department has an application for this certificate already. */
    SITE_TAKEN
}
