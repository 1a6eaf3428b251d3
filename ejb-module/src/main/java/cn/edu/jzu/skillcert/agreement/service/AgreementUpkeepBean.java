package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DRAFT_AGREEMENTS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementUpkeep;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.persistence.AgreementRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@DenyAll
public class AgreementUpkeepBean implements AgreementUpkeep {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void recordSettlement(AgreementRef ref, LocalDate settledOn) {
        Agreement agreement = load(ref);
        InputCheck check = new InputCheck();
        AgreementInput.past(check, "settledOn", check.required("settledOn", settledOn), LocalDate.now(clock));
        check.done();
        agreement.recordSettlement(settledOn, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void letExpire(AgreementRef ref, String reason) {
        Agreement agreement = load(ref);
        InputCheck check = new InputCheck();
        String written = check.required("expireReason", reason, AgreementInput.LONGEST_OPINION);
        check.done();
        agreement.letExpire(written, drafter(agreement), clock.instant());
        news.of(agreement);
    }

    private Agreement load(AgreementRef ref) {
        return agreements.require(ref.id(), ref.version(), caller.scopeIn(DRAFT_AGREEMENTS));
    }

    private Actor drafter(Agreement agreement) {
        return caller.actorIn(DRAFT_AGREEMENTS, agreement.getDepartmentId());
    }
}
