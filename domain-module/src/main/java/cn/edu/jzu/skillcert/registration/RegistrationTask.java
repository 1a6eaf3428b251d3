package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What the registration for a planned exam wants of somebody. */
public enum RegistrationTask implements TaskKind {
    /** An approved plan waits for candidates. Arguments: planned, registered. */
    REGISTER_CANDIDATES,
    /** Arguments: registered, without a photo, with one to be looked at. */
    COMPLETE_PHOTOS,
    /** 报考. Argument: how many are registered and not entered. */
    APPLY_CANDIDATES,
    /** Argument: how many cases the readings do not agree on. */
    DECIDE_FIRST_TIME
}
