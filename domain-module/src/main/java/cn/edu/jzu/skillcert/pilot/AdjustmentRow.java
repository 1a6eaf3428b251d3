package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.Instant;

/** A line of the list of requests. */
public record AdjustmentRow(
        long id,
        int year,
        long departmentId,
        String departmentName,
        AdjustmentStatus status,
        long lines,
        Instant submittedAt)
        implements Serializable {}
