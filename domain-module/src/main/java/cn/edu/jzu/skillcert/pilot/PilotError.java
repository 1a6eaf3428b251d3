package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Refusals of the pilot feature. */
public enum PilotError implements ErrorCode {
    /** The same decision stands in the ledger of this quota already. */
    ALREADY_IN_LEDGER,
    /** Argument: most heads accepted. */
    HEADS_OUT_OF_RANGE
}
