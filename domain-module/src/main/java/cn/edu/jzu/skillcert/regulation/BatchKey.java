package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * A batch 批次: what one department examines in one certificate within one month.
 *
 * @param month of the exam plan it stands in
 */
public record BatchKey(long departmentId, long certificateId, YearMonth month) implements Serializable {}
