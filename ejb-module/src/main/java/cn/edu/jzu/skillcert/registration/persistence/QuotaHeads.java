package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.reference.SkillLevel;

/** How many are registered for a certificate and level. */
public record QuotaHeads(long certificateId, SkillLevel level, int heads) {

    public QuotaHeads(long certificateId, SkillLevel level, long heads) {
        this(certificateId, level, Math.toIntExact(heads));
    }
}
