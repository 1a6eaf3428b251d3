package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.reference.SkillLevel;

/**
 * Heads of one certificate and level by one kind of decision.
 *
 * @param kind null for what was declared
 * @param heads signed
 */
public record LedgerHeads(long certificateId, SkillLevel level, QuotaEntryKind kind, int heads) {

    public LedgerHeads(long certificateId, SkillLevel level, QuotaEntryKind kind, long heads) {
        this(certificateId, level, kind, Math.toIntExact(heads));
    }
}
