package cn.edu.jzu.skillcert.notice.persistence;

import cn.edu.jzu.skillcert.notice.NoticeRow;
import cn.edu.jzu.skillcert.shared.Lines;
import cn.edu.jzu.skillcert.shared.Place;
import java.time.Instant;
import java.time.LocalDate;

/** A row as the query reads it, its arguments still joined. */
public record StoredNotice(
        long id,
        String kind,
        String arguments,
        String remark,
        Place place,
        String clause,
        LocalDate due,
        Instant at,
        Instant readAt) {

    NoticeRow toRow() {
        return new NoticeRow(id, kind, Lines.split(arguments), remark, place, clause, due, at, readAt != null);
    }
}
