package cn.edu.jzu.skillcert.regulation;

import java.time.LocalDate;

/**
 * The regulation has a clause more.
 *
 * @param ordinal place in the regulation; the seeded clauses leave gaps of ten
 */
public record AddClause(String citation, Integer ordinal, String text, LocalDate validFrom) {}
