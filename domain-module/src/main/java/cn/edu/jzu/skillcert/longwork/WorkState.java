package cn.edu.jzu.skillcert.longwork;

/** Where a job stands. */
public enum WorkState {
    /** Waits for its turn. */
    QUEUED,
    RUNNING,
    DONE,
    /** Came to its end, but something in what it was given must be mended and sent again. */
    TO_MEND,
    /** Stopped at its owner's wish, between two groups. */
    CANCELLED,
    /** The portal was stopped while it ran; what it had done by then stays, and it can be repeated. */
    INTERRUPTED,
    /** Refused or broken; the result says why. */
    FAILED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }

    /** Whether everything was looked at, so that something can go on from it. */
    public boolean isComplete() {
        return this == DONE || this == TO_MEND;
    }

    /** Whether doing it once more makes sense: it did not come to its end. */
    public boolean isRepeatable() {
        return this == CANCELLED || this == INTERRUPTED || this == FAILED;
    }
}
