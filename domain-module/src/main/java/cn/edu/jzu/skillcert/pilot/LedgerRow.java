package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.util.Map;

/**
 * One quota from declaration to certificate.
 *
 * @param declared by the departments, submitted
 * @param approved with the pilot
 * @param adjusted in September, signed
 * @param increased for exams (六·1)
 * @param corrected signed sum of what was put right in the ledger
 * @param figures of the later stages that are kept; a stage without a figure is not kept here
 */
public record LedgerRow(
        QuotaKey key,
        String certificateName,
        int declared,
        int approved,
        int adjusted,
        int increased,
        int corrected,
        Map<LedgerStage, LedgerFigure> figures)
        implements Serializable {

    public LedgerRow {
        figures = Map.copyOf(figures);
    }

    /** What may be planned and registered at most. */
    public int quota() {
        return approved + adjusted + increased + corrected;
    }

    /** Heads that nobody has planned yet; null while plans are not kept. */
    public Integer unplanned() {
        LedgerFigure planned = figures.get(LedgerStage.PLANNED);
        return planned == null ? null : quota() - planned.heads();
    }
}
