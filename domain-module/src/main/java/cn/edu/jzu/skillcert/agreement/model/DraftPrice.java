package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A line of unit price as it is kept. */
@Embeddable
class DraftPrice {

    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private Money unitPrice;

    protected DraftPrice() {}

    DraftPrice(PricedLevel line) {
        certificateId = line.certificateId();
        level = line.level();
        unitPrice = line.unitPrice();
    }

    PricedLevel line() {
        return new PricedLevel(certificateId, level, unitPrice);
    }
}
