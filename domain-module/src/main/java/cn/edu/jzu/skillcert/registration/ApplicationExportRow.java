package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An export of 《报考学生信息表》 that was made.
 *
 * @param rows who is in it
 * @param sha256 of the workbook as it was handed out
 * @param layout label of the version it was made by
 * @param appliedOn day its rows were entered on the platform, or null
 * @param reason written to the warnings when they were, or null
 */
public record ApplicationExportRow(
        long id,
        long version,
        Instant at,
        String actorName,
        String layout,
        String fileName,
        String sha256,
        int rows,
        List<LeftOutRow> leftOut,
        LocalDate appliedOn,
        String reason)
        implements Serializable {

    public ApplicationExportRow {
        leftOut = List.copyOf(leftOut);
    }

    /** With who was left out. */
    public int registered() {
        return rows + leftOut.size();
    }

    public boolean isOpen() {
        return appliedOn == null;
    }
}
