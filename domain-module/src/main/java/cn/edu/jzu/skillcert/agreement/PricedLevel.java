package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;

/**
 * What one candidate's exam costs.
 *
 * @param unitPrice all-in exam price per head in 元, or null while not agreed
 */
public record PricedLevel(long certificateId, SkillLevel level, Money unitPrice) implements Serializable {}
