package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerFigures;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Heads of a quota that are registered already: no decision takes the quota below them (R-2.1f). */
@Dependent
class TakenHeads {

    @Inject
    private Quotas quotas;

    @Inject
    private PilotNames names;

    @Inject
    @Any
    private Instance<LedgerFigures> stages;

    /** Refuses what the caller has entered into the quota, which he holds, if it is less than what is registered. */
    void mustFit(QuotaKey key) {
        int taken = stages.stream()
                .filter(stage -> stage.stage() == LedgerStage.REGISTERED)
                .map(stage -> stage.figures(key.year()).get(key))
                .filter(figure -> figure != null)
                .mapToInt(LedgerFigure::heads)
                .sum();
        int heads = quotas.of(key).heads();
        if (heads < taken) {
            throw new BusinessException(
                    PilotError.BELOW_TAKEN, names.certificates().get(key.certificateId()), key.level(), heads, taken);
        }
    }
}
