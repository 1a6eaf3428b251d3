package cn.edu.jzu.skillcert.audit;

import java.io.Serializable;

/**
 * What a walk over the whole chain found.
 *
 * @param entries how many entries were sound before the first break, or in all
 * @param brokenAt sequence number of the first entry that is missing or not what was written, or null
 * @param head hash of the last entry; whoever notes it can tell later that nothing before it was rewritten
 */
public record ChainCheck(long entries, Long brokenAt, Break problem, String head) implements Serializable {

    /** How the chain is broken. */
    public enum Break {
        /** The entry is not there. */
        MISSING,
        /** The entry's content is not what its hash was made of. */
        ALTERED,
        /** The entry does not follow on the one before it. */
        UNLINKED,
        /** There are entries behind the recorded end of the chain. */
        SURPLUS
    }

    public boolean isSound() {
        return brokenAt == null;
    }
}
