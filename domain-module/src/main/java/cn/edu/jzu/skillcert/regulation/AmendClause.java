package cn.edu.jzu.skillcert.regulation;

import java.time.LocalDate;

/** The regulation is amended: another text from a later day on. */
public record AmendClause(long id, long version, String text, LocalDate validFrom) {}
