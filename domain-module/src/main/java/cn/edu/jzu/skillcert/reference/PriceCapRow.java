package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/** @param validTo last day, or null while no later cap is known */
public record PriceCapRow(
        long id,
        long version,
        long certificateId,
        String certificateCode,
        String certificateName,
        SkillLevel level,
        Money cap,
        LocalDate validFrom,
        LocalDate validTo,
        String documentNo)
        implements Serializable {}
