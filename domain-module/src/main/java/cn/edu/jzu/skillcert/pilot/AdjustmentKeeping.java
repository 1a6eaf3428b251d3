package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Reason;
import java.util.Set;

/** 教务处's side of the September adjustment: one package a year, locked within the window (R-2.1e). */
public interface AdjustmentKeeping {

    /** 退回修改 */
    void returnRequest(PilotRef request, @Reason String reason);

    /** What would go into this year's package if it were locked now, and what would be left out. */
    LockPreview preview();

    /**
     * Takes every submitted request into this year's package; gives its id. Refused outside the window.
     *
     * @param leftOut requests that are drafted or returned and lose the year's chance: whoever locks has seen them;
     *     refused with {@link PilotError#LEFT_OUT_UNSEEN} if there is another
     */
    long lock(Set<Long> leftOut);

    /** Enters what was granted into the quota ledger. */
    void decide(DecideAdjustments command);
}
