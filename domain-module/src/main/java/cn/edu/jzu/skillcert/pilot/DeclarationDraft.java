package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the form starts from. */
public record DeclarationDraft(
        long id,
        long version,
        String roundTitle,
        LocalDate departmentDue,
        long departmentId,
        String departmentName,
        List<DeclaredLine> lines)
        implements Serializable {}
