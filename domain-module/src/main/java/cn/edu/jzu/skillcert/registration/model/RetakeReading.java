package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;

/** The readings of whether 补考 takes a place of the quota (R-6.3, A19): all that counts heads of a quota asks here. */
public enum RetakeReading {
    /** Every registration does. */
    TAKES_A_PLACE,
    /** Who sits the same certificate and level again does not. */
    TAKES_NONE;

    public static RetakeReading in(ParameterValues values) {
        return values.choice(ParameterKey.RETAKES_TAKE_QUOTA).equals("YES") ? TAKES_A_PLACE : TAKES_NONE;
    }

    /** Whether a registration is counted beside the quota. */
    public boolean isBeside(boolean retake) {
        return this == TAKES_NONE && retake;
    }

    /** Whether retakes have to be told from the others at all. */
    public boolean tellsApart() {
        return this == TAKES_NONE;
    }
}
