package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Reason;

/** 教务处's side of a round: opens it, and records consent, upload and approval in this order (R-2.1a). */
public interface PilotRoundKeeping {

    long open(OpenRound command);

    /** Other title, notice or dates; while declarations are taken. */
    void describe(PilotRef round, OpenRound command);

    /** Refused while nothing is submitted or a returned declaration is still open. */
    void consent(RecordConsent command);

    void recordUpload(RecordUpload command);

    /** Enters every approved line into the quota ledger and generates the work plans. */
    void approve(ApproveRound command);

    /** 退回修改: the department mends the declaration and submits it again. */
    void returnDeclaration(PilotRef declaration, @Reason String reason);
}
