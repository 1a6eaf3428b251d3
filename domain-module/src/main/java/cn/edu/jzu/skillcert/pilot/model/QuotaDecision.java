package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision that changes a quota.
 *
 * @param heads how many more, or fewer by the kind; refused with {@link PilotError#HEADS_OUT_OF_RANGE} unless positive;
 *     a correction alone may be negative
 * @param source kind of record it comes from
 * @param sourceId that record
 */
public record QuotaDecision(
        long departmentId,
        QuotaEntryKind kind,
        int heads,
        String documentNumber,
        LocalDate decidedOn,
        QuotaSource source,
        long sourceId) {

    /** More than any school has students. */
    public static final int MOST_HEADS = 100_000;

    public QuotaDecision {
        boolean corrects = kind == QuotaEntryKind.CORRECTION;
        if (corrects ? heads == 0 || Math.abs(heads) > MOST_HEADS : heads < 1 || heads > MOST_HEADS) {
            throw new BusinessException(PilotError.HEADS_OUT_OF_RANGE, MOST_HEADS);
        }
        Objects.requireNonNull(kind);
        Objects.requireNonNull(documentNumber);
        Objects.requireNonNull(decidedOn);
        Objects.requireNonNull(source);
    }
}
