package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.pilot.AdjustmentEffect;
import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentFitsQuota;
import java.util.Map;

/**
 * How the quotas of a year stand before a request for adjustment.
 *
 * @param shares heads of each department
 * @param givenBack what the other requests of the year take away
 */
record Standings(
        Map<QuotaKey, Map<Long, Integer>> shares,
        Map<QuotaKey, Integer> givenBack,
        Map<LedgerStage, Map<QuotaKey, LedgerFigure>> figures,
        AffectedExams.OfYear exams) {

    AdjustmentFitsQuota.Standing of(QuotaKey key, String certificateName, long departmentId) {
        return new AdjustmentFitsQuota.Standing(
                certificateName,
                quota(key),
                shares.getOrDefault(key, Map.of()).getOrDefault(departmentId, 0),
                givenBack.getOrDefault(key, 0),
                registered(key));
    }

    int quota(QuotaKey key) {
        return shares.getOrDefault(key, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Null while registrations are not kept. */
    Integer registered(QuotaKey key) {
        Map<QuotaKey, LedgerFigure> registered = figures.get(LedgerStage.REGISTERED);
        if (registered == null) {
            return null;
        }
        LedgerFigure figure = registered.get(key);
        return figure == null ? 0 : figure.heads();
    }

    /** Null while plans are not kept. */
    AdjustmentEffect.Planned planned(QuotaKey key) {
        return exams.of(key);
    }
}
