package cn.edu.jzu.skillcert.reference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Each part may be null for any.
 *
 * @param text part of the certificate's code or name, or of the document number
 * @param inForceOn a day on which the cap applies
 */
public record PriceCapFilter(String text, SkillLevel level, LocalDate inForceOn) implements Serializable {

    public static final PriceCapFilter ALL = new PriceCapFilter(null, null, null);
}
