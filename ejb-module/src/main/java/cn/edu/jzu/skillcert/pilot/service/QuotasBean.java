package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_PILOTS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.pilot.GrantedIncrease;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import cn.edu.jzu.skillcert.pilot.QuotaState;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.pilot.model.QuotaDecision;
import cn.edu.jzu.skillcert.pilot.persistence.QuotaRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

@Stateless
@DenyAll
public class QuotasBean implements Quotas {

    private static final UnscopedAccess KNOWN_TO_ALL = UnscopedAccess.because(
            "every department plans within the school's quota, and jobs without a caller check it");

    @Inject
    private QuotaRepository quotas;

    @Inject
    private QuotaBook book;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public QuotaState of(QuotaKey quota) {
        return quotas.state(quota, KNOWN_TO_ALL);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public QuotaState hold(QuotaKey quota) {
        book.hold(quota, KNOWN_TO_ALL.scope());
        return of(quota);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void increase(GrantedIncrease increase) {
        QuotaDecision decision = new QuotaDecision(
                increase.departmentId(),
                QuotaEntryKind.INCREASE,
                increase.heads(),
                increase.documentNumber(),
                increase.decidedOn(),
                QuotaSource.QUOTA_INCREASE,
                increase.increaseId());
        Act recorded = new Act(caller.actorIn(KEEP_PILOTS, increase.departmentId()), clock.instant());
        book.enter(increase.quota(), decision, recorded, caller.scopeIn(KEEP_PILOTS));
    }
}
