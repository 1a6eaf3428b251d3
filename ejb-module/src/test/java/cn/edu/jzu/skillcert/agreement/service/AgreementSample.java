package cn.edu.jzu.skillcert.agreement.service;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

@Dependent
public class AgreementSample implements Sample<Agreement> {

    @Inject
    private Clock clock;

    @Override
    public Class<Agreement> type() {
        return Agreement.class;
    }

    @Override
    public Agreement belongingTo(Owner owner) {
        return new Agreement(
                owner.departmentId(),
                owner.organizationId(),
                "样例协议",
                new Actor(owner.accountId(), "样例", null, null),
                clock.instant());
    }
}
