package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/**
 * Which declarations are wanted; a null says nothing.
 *
 * @param certificateId that have a line of it
 * @param level that have a line of it, of the same certificate if that is given too
 * @param handedInOnly as the ledger counts them: neither drafts nor what waits to be mended
 */
public record DeclarationFilter(
        Long roundId,
        Integer year,
        Long departmentId,
        DeclarationStatus status,
        Long certificateId,
        SkillLevel level,
        boolean handedInOnly)
        implements Serializable {

    public static final DeclarationFilter ALL = DeclarationFilter.in(null, null, null, null);

    public static DeclarationFilter ofRound(long roundId) {
        return in(roundId, null, null, null);
    }

    /** Of any certificate and level. */
    public static DeclarationFilter in(Long roundId, Integer year, Long departmentId, DeclarationStatus status) {
        return new DeclarationFilter(roundId, year, departmentId, status, null, null, false);
    }
}
