package cn.edu.jzu.skillcert.registration;

/** Why somebody who is registered cannot be entered on the platform yet. */
public enum ApplicationFault {
    NO_PHOTO,
    /** Its background is not red by measure, and nobody has looked. */
    PHOTO_TO_CONFIRM,
    /** Has left the school since he was registered. */
    DEPARTED,
    /** Belongs to another department by now. */
    MOVED_AWAY
}
