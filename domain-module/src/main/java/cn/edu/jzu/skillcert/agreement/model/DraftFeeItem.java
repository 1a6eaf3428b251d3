package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An item of the exam-service fee as it is kept. */
@Embeddable
class DraftFeeItem {

    @Enumerated(EnumType.STRING)
    private FeeItemKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private CostBearer bearer;

    private Money rate;
    private String unit;

    protected DraftFeeItem() {}

    DraftFeeItem(FeeItem item) {
        kind = item.kind();
        name = item.name();
        bearer = item.bearer();
        rate = item.rate();
        unit = item.unit();
    }

    FeeItem item() {
        return new FeeItem(kind, name, bearer, rate, unit);
    }
}
