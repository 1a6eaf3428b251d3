package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.reference.SkillLevel;

/**
 * How many are registered for a certificate and level.
 *
 * @param heads that take a place of the quota
 * @param beside retakes that take none by the reading
 */
public record QuotaHeads(long certificateId, SkillLevel level, int heads, int beside) {

    static final QuotaHeads NOBODY = new QuotaHeads(0, null, 0, 0);

    public QuotaHeads(long certificateId, SkillLevel level, long heads) {
        this(certificateId, level, false, heads);
    }

    public QuotaHeads(long certificateId, SkillLevel level, boolean beside, long heads) {
        this(certificateId, level, beside ? 0 : Math.toIntExact(heads), beside ? Math.toIntExact(heads) : 0);
    }

    QuotaHeads and(QuotaHeads others) {
        return new QuotaHeads(others.certificateId, others.level, heads + others.heads, beside + others.beside);
    }
}
