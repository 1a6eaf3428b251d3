package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The most an exam may cost per head in 元, as the province's education authority set it (省域上限).
 *
 * @param from first day it applies
 * @param to last day it applies, or null while no later one is known
 */
public record PriceCapInForce(
        long certificateId, SkillLevel level, Money cap, LocalDate from, LocalDate to, String documentNo)
        implements Serializable {}
