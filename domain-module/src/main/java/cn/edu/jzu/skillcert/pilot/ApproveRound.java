package cn.edu.jzu.skillcert.pilot;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the authority above decided.
 *
 * @param approvedHeads by the id of the declared line; 0 for what it did not approve
 * @param content closed by the caller
 */
public record ApproveRound(
        PilotRef round,
        LocalDate approvedOn,
        String approvalNumber,
        Map<Long, Integer> approvedHeads,
        String fileName,
        InputStream content) {

    public ApproveRound {
        approvedHeads = Map.copyOf(approvedHeads);
    }
}
