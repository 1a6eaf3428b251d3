package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One value of a parameter.
 *
 * @param validTo last day before the next value, or null while none is known
 */
public record ParameterRow(
        long id,
        long version,
        ParameterKey key,
        String setting,
        LocalDate validFrom,
        LocalDate validTo,
        String clause,
        String reason,
        ParameterStatus status)
        implements Serializable {}
