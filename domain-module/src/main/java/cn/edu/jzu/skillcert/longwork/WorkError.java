package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why something with a job is refused, or why it ended. */
public enum WorkError implements ErrorCode {
    /** Its owner asked for it. */
    CANCELLED,
    /** The portal was stopped while it ran. */
    INTERRUPTED,
    /** Something went wrong that is nobody's input; the log says what. */
    BROKEN,
    /** What goes on from a job wants one that came to its end. */
    NOT_ENDED,
    /** Only a job that did not come to its end is repeated. */
    NOT_REPEATABLE,
    /** Its files are no longer kept, so it cannot be repeated. */
    FILES_GONE,
    /** Most jobs of one person that may wait or run; argument: how many. */
    TOO_MANY
}
