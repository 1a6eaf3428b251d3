package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;

/**
 * One item of the exam-service fee the organization pays the site.
 *
 * @param name how the agreement calls it; wanted for {@link FeeItemKind#OTHER}
 * @param rate 元 per unit, or null if settled by actual cost
 * @param unit e.g. 人, 场, 批
 */
public record FeeItem(FeeItemKind kind, String name, CostBearer bearer, Money rate, String unit)
        implements Serializable {}
