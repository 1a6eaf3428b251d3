package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A planned exam that takes heads of a quota.
 *
 * @param day of its last session; the first of its month while none is set
 * @param place its plan
 */
public record QuotaExam(QuotaKey quota, long departmentId, int heads, LocalDate day, Place place)
        implements Serializable {}
