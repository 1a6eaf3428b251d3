package cn.edu.jzu.skillcert.pilot;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the province replied, line by line.
 *
 * @param granted by the id of the line
 * @param content closed by the caller
 */
public record DecideAdjustments(
        PilotRef adjustments,
        LocalDate repliedOn,
        String replyNumber,
        Map<Long, Boolean> granted,
        String fileName,
        InputStream content) {

    public DecideAdjustments {
        granted = Map.copyOf(granted);
    }
}
