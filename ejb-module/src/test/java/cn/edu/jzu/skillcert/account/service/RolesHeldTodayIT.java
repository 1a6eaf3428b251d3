package cn.edu.jzu.skillcert.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.OwnAccount;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.model.Delegation;
import cn.edu.jzu.skillcert.account.model.RoleGrant;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.account.persistence.DelegationRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.ServiceProbe;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** In every test the session begins with one set of roles, and then the account tables change under it. */
@InPortal
class RolesHeldTodayIT {

    private static final UnscopedAccess FIXTURE = UnscopedAccess.because("test data");
    private static final String PASSWORD = "correct horse";

    @Inject
    private People people;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DelegationRepository delegations;

    @Inject
    private ServiceProbe probe;

    @Inject
    private OwnAccount ownAccount;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Test
    void aDisabledAccountIsRefusedInARunningSession() throws Exception {
        long id = people.open("rt-disabled", PASSWORD, Role.FINANCE);
        As.user("rt-disabled").run(() -> {
            change(id, account -> account.disable(1));
            assertRefused(probe::onlyFinance);
            assertRefused(ownAccount::me);
        });
    }

    @Test
    void aWithdrawnRoleIsRefusedInARunningSession() throws Exception {
        long id = people.open("rt-withdrawn", PASSWORD, Role.FINANCE, Role.LEGAL);
        As.user("rt-withdrawn").run(() -> {
            change(id, account -> withdraw(account, Role.FINANCE));
            assertRefused(probe::onlyFinance);
            assertThat(ownAccount.me().grants()).extracting("role").containsExactly(Role.LEGAL);
        });
    }

    @Test
    void anAccountWithoutAnyRoleKnowsItselfAndNothingElse() throws Exception {
        people.open("rt-none", PASSWORD);
        As.user("rt-none").run(() -> {
            assertThat(ownAccount.me().grants()).isEmpty();
            assertThatThrownBy(probe::onlyFinance).isInstanceOf(EJBAccessException.class);
        });
    }

    @Test
    void nobodyHasNoOwnAccount() {
        assertThatThrownBy(ownAccount::me).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aDelegatedRoleWorksWithinItsPeriod() throws Exception {
        LocalDate today = LocalDate.now(clock);
        delegate("rt-now", today.minusDays(1), today);
        As.user("rt-now", PASSWORD).run(() -> {
            assertThat(probe.onlyFinance()).isEqualTo("rt-now");
            assertThat(ownAccount.me().grants()).extracting("principalName").containsExactly("rt-now-principal");
        });
    }

    @Test
    void aDelegatedRoleDoesNotWorkBeforeItsPeriod() throws Exception {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        delegate("rt-soon", tomorrow, tomorrow);
        As.user("rt-soon", PASSWORD).run(() -> assertRefused(probe::onlyFinance));
    }

    @Test
    void anEndedDelegationDoesNotEvenCountAtTheLogIn() throws Exception {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        delegate("rt-over", yesterday, yesterday);
        As.user("rt-over", PASSWORD)
                .run(() -> assertThatThrownBy(probe::onlyFinance).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void whoseOwnRoleIsGoneHasDelegatedNothing() throws Exception {
        LocalDate today = LocalDate.now(clock);
        long principal = delegate("rt-hollow", today, today);
        change(principal, account -> withdraw(account, Role.FINANCE));
        As.user("rt-hollow", PASSWORD).run(() -> assertRefused(probe::onlyFinance));
    }

    private long delegate(String delegate, LocalDate first, LocalDate last) throws Exception {
        long delegateId = people.open(delegate, PASSWORD);
        long principalId = people.open(delegate + "-principal", PASSWORD, Role.FINANCE);
        transaction.begin();
        delegations.add(new Delegation(principalId, delegateId, Role.FINANCE, first, last, null), FIXTURE.scope());
        transaction.commit();
        return principalId;
    }

    private void change(long id, Consumer<Account> change) throws Exception {
        transaction.begin();
        change.accept(accounts.require(id, FIXTURE.scope()));
        transaction.commit();
    }

    private static void withdraw(Account account, Role role) {
        account.getGrants().stream()
                .filter(grant -> grant.getRole() == role)
                .map(RoleGrant::getId)
                .toList()
                .forEach(grant -> account.revoke(grant, 1));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).extracting("code").isEqualTo(SharedError.NOT_PERMITTED);
    }
}
