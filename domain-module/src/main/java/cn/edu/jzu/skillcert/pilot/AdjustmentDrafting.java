package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Reason;

/** The department's side of the September adjustment (R-2.1d–f). */
public interface AdjustmentDrafting {

    /** Opens this year's request of a department; refused outside the window. */
    long open(long departmentId);

    AdjustmentDraft draft(long id);

    AdjustmentCheck check(ReviseAdjustment draft);

    PilotRef revise(ReviseAdjustment command);

    /** Refused while a rule blocks. */
    void submit(PilotRef request);

    void withdraw(PilotRef request);

    /** 不调整: answers this year's window with the reason; of a request that is drafted or to be mended, or of none. */
    void decline(long departmentId, @Reason String reason);
}
