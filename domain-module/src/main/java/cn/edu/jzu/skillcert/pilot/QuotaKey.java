package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.util.Comparator;

/** What a quota is for: a level of a certificate in a calendar year. */
public record QuotaKey(int year, long certificateId, SkillLevel level) implements Serializable {

    /** Whoever holds several quotas takes them in this order, or two of them wait for each other for ever. */
    public static final Comparator<QuotaKey> HOLDING_ORDER = Comparator.comparing(QuotaKey::year)
            .thenComparing(QuotaKey::certificateId)
            .thenComparing(QuotaKey::level);
}
