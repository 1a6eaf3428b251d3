package cn.edu.jzu.skillcert.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Login;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.ServiceProbe;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@InPortal
class LoginIT {

    @Inject
    private Login login;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private ServiceProbe probe;

    @Test
    void theRightPasswordTellsTheRoles() {
        people.open("lg-right", "correct horse", Role.FINANCE, Role.AUDITOR);
        var result = login.logIn("lg-right", "correct horse", "127.0.0.1");
        assertThat(result.outcome()).isEqualTo(LoginOutcome.SUCCEEDED);
        assertThat(result.roles()).containsExactlyInAnyOrder(Role.FINANCE, Role.AUDITOR);
    }

    @Test
    void theFifthWrongPasswordLocksEvenAgainstTheRightOne() {
        people.open("lg-locked", "correct horse", Role.FINANCE);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(login.logIn("lg-locked", "wrong", "127.0.0.1").outcome()).isEqualTo(LoginOutcome.REFUSED);
        }
        var sixth = login.logIn("lg-locked", "correct horse", "127.0.0.1");
        assertThat(sixth.outcome()).isEqualTo(LoginOutcome.LOCKED);
        assertThat(sixth.lockedUntil()).isNotNull();
    }

    @Test
    void anUnknownNameIsRefusedAndLockedLikeAKnownOne() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(login.logIn("lg-nobody", "wrong", "127.0.0.1").outcome()).isEqualTo(LoginOutcome.REFUSED);
        }
        assertThat(login.logIn("lg-nobody", "wrong", "127.0.0.1").outcome()).isEqualTo(LoginOutcome.LOCKED);
    }

    @Test
    void whoHoldsTheRoleMayCallAndIsKnownToTheService() throws Exception {
        people.open("lg-finance", "correct horse", Role.FINANCE);
        As.user("lg-finance", "correct horse").run(() -> {
            assertThat(probe.onlyFinance()).isEqualTo("lg-finance");
            assertThat(caller.authority().username()).isEqualTo("lg-finance");
        });
    }

    @Test
    void whoLacksTheRoleIsRefused() throws Exception {
        people.open("lg-legal", "correct horse", Role.LEGAL);
        As.user("lg-legal").run(() -> assertThatThrownBy(probe::onlyFinance).isInstanceOf(EJBAccessException.class));
    }

    @Test
    void nobodyIsLoggedInAfterwards() throws Exception {
        people.open("lg-gone", "correct horse", Role.FINANCE);
        As.user("lg-gone").run(probe::onlyFinance);
        assertThatThrownBy(probe::onlyFinance).isInstanceOf(EJBAccessException.class);
        assertThat(caller.authority().username()).isEmpty();
    }
}
