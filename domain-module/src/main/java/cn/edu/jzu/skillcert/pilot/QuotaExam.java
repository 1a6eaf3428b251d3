package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A planned exam that takes heads of a quota.
 *
 * @param day of its last session; the first of its month while none is set
 * @param page path within the portal to its plan
 */
public record QuotaExam(QuotaKey quota, long departmentId, int heads, LocalDate day, String page)
        implements Serializable {}
