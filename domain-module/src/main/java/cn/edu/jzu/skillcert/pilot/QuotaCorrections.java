package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.FileContent;

/** Puts right what stands wrongly in the append-only ledger of quotas. */
public interface QuotaCorrections {

    /** Refused below the heads that are registered already, and below what the department has. */
    void correct(CorrectQuota command);

    /** The paper of a correction, to be read and closed by the caller. */
    FileContent paper(long correctionId);
}
