package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;

/**
 * One declared line with whose it is.
 *
 * @param approvedHeads null before the approval
 */
public record DeclaredRow(
        long declarationId,
        long roundId,
        long departmentId,
        DeclarationStatus status,
        long lineId,
        DeclaredLine line,
        Integer approvedHeads) {}
