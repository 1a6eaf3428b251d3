package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Colleague;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.DelegateRole;
import cn.edu.jzu.skillcert.account.DelegationOffice;
import cn.edu.jzu.skillcert.account.DelegationRow;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Delegation;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.account.persistence.DelegationRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class DelegationOfficeBean implements DelegationOffice {

    private static final int LIMIT = 20;
    private static final int HISTORY = 200;
    private static final UnscopedAccess COLLEAGUES =
            UnscopedAccess.because("who works at the school is known to all who do");
    private static final UnscopedAccess TO_THE_CALLER =
            UnscopedAccess.because("belongs to who gave it; the delegate reads what was given to him");

    @Inject
    private AccountRepository accounts;

    @Inject
    private DelegationRepository delegations;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public Set<Role> delegableRoles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        caller.authority().grants().stream()
                .filter(grant -> !grant.isDelegated())
                .map(Grant::role)
                .filter(Role::isDelegable)
                .forEach(roles::add);
        return roles;
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<Colleague> colleagues(String text) {
        return delegableRoles().isEmpty()
                ? List.of()
                : accounts.colleagues(text, caller.authority().accountId(), LIMIT, COLLEAGUES);
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public void delegate(DelegateRole command) {
        InputCheck check = new InputCheck();
        check.required("role", command.role());
        check.required("firstDay", command.firstDay());
        check.required("lastDay", command.lastDay());
        String reason = check.optional("reason", command.reason(), 500);
        check.done();
        Authority authority = caller.authority();
        mustHoldInOwnRight(authority, command.role());
        Delegation delegation = new Delegation(
                authority.accountId(),
                command.delegateId(),
                command.role(),
                command.firstDay(),
                command.lastDay(),
                reason);
        if (command.firstDay().isBefore(today())) {
            throw new BusinessException(AccountError.DELEGATION_PERIOD_INVALID);
        }
        if (!accounts.isColleague(command.delegateId(), authority.accountId(), COLLEAGUES)) {
            throw new BusinessException(AccountError.DELEGATE_NOT_A_COLLEAGUE);
        }
        delegations.add(delegation, scope());
    }

    private static void mustHoldInOwnRight(Authority authority, Role role) {
        if (!authority.holds(role)) {
            throw new BusinessException(AccountError.DELEGATION_ROLE_NOT_HELD);
        }
        if (authority.grants().stream().noneMatch(grant -> grant.role() == role && !grant.isDelegated())) {
            throw new BusinessException(AccountError.DELEGATION_OF_DELEGATED_ROLE);
        }
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public void revoke(long id, long version) {
        delegations.require(id, version, scope()).revoke(clock.instant());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<DelegationRow> given() {
        return rows(delegations.given(scope(), HISTORY));
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<DelegationRow> received() {
        return rows(delegations.received(caller.authority().accountId(), today(), TO_THE_CALLER));
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<DelegationRow> rows(List<DelegationRepository.Named> delegated) {
        LocalDate today = today();
        return delegated.stream().map(named -> row(named, today)).toList();
    }

    private static DelegationRow row(DelegationRepository.Named named, LocalDate today) {
        Delegation delegation = named.delegation();
        return new DelegationRow(
                delegation.getId(),
                delegation.getVersion(),
                delegation.getRole(),
                named.otherName(),
                delegation.getFirstDay(),
                delegation.getLastDay(),
                delegation.getReason(),
                delegation.statusOn(today));
    }

    private DataScope scope() {
        return caller.scopeIn(BusinessFunction.OWN_AFFAIRS);
    }
}
