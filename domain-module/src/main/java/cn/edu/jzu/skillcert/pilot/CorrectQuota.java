package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * 台账更正: heads that were entered wrongly for a department are put right by another entry.
 *
 * @param heads to add, or to take away if negative
 * @param reason what was wrong
 * @param documentNumber of the paper that says so
 * @param content closed by the caller
 */
public record CorrectQuota(
        QuotaKey quota,
        Long departmentId,
        Integer heads,
        String reason,
        String documentNumber,
        LocalDate decidedOn,
        String fileName,
        InputStream content)
        implements Reasoned {}
