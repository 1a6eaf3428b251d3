package cn.edu.jzu.skillcert.pilot;

/** 教务处's side of the September adjustment: one package a year, locked within the window (R-2.1e). */
public interface AdjustmentKeeping {

    /** 退回修改 */
    void returnRequest(PilotRef request, String reason);

    /** Takes every submitted request into this year's package; gives its id. Refused outside the window. */
    long lock();

    /** Enters what was granted into the quota ledger. */
    void decide(DecideAdjustments command);
}
