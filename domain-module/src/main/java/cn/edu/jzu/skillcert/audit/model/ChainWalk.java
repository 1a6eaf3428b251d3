package cn.edu.jzu.skillcert.audit.model;

import cn.edu.jzu.skillcert.audit.ChainCheck;
import cn.edu.jzu.skillcert.audit.ChainCheck.Break;

/** Follows the chain entry by entry and stops at the first that does not belong. */
public final class ChainWalk {

    private long sound;
    private String previousHash = AuditLink.START;
    private ChainCheck broken;

    /** @param storedHash what the entry itself claims */
    public void next(AuditLink link, String storedHash) {
        if (broken != null) {
            return;
        }
        long expected = sound + 1;
        if (link.sequence() != expected) {
            stop(expected, Break.MISSING);
        } else if (!link.hash().equals(storedHash)) {
            stop(expected, Break.ALTERED);
        } else if (!link.previousHash().equals(previousHash)) {
            stop(expected, Break.UNLINKED);
        } else {
            sound = expected;
            previousHash = storedHash;
        }
    }

    public boolean isBroken() {
        return broken != null;
    }

    /** Compares with the recorded end of the chain, which shows when its last entries are gone. */
    public ChainCheck end(long headSequence, String headHash) {
        if (broken == null && sound < headSequence) {
            stop(sound + 1, Break.MISSING);
        } else if (broken == null && sound > headSequence) {
            stop(headSequence + 1, Break.SURPLUS);
        } else if (broken == null && !previousHash.equals(headHash)) {
            stop(sound, Break.UNLINKED);
        }
        return broken == null ? new ChainCheck(sound, null, null, previousHash) : broken;
    }

    private void stop(long at, Break problem) {
        broken = new ChainCheck(at - 1, at, problem, previousHash);
    }
}
