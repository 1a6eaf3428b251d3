package cn.edu.jzu.skillcert.notice;

import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One notice to the caller.
 *
 * @param kind bundle key of its sentence
 * @param remark what somebody wrote as reason or opinion, or null
 */
public record NoticeRow(
        long id,
        String kind,
        List<String> arguments,
        String remark,
        Place place,
        String clause,
        LocalDate due,
        Instant at,
        boolean read)
        implements Serializable {

    public NoticeRow {
        arguments = List.copyOf(arguments);
    }
}
