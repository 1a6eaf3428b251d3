package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the list of declarations.
 *
 * @param approvedHeads null before the approval
 */
public record DeclarationRow(
        long id,
        long roundId,
        String roundTitle,
        int year,
        long departmentId,
        String departmentName,
        DeclarationStatus status,
        long lines,
        Long heads,
        Long approvedHeads,
        Instant submittedAt)
        implements Serializable {}
