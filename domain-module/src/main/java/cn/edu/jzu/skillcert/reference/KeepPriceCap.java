package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;

/**
 * Adds or corrects a cap.
 *
 * @param id null for a new one; certificate and level are taken for a new one only
 * @param validTo last day, or null while no later cap is known
 */
public record KeepPriceCap(
        Long id,
        long version,
        Long certificateId,
        SkillLevel level,
        Money cap,
        LocalDate validFrom,
        LocalDate validTo,
        String documentNo) {}
