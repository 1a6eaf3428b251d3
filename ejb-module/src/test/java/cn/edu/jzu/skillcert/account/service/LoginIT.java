package cn.edu.jzu.skillcert.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.edu.jzu.skillcert.account.Login;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.LoginResult;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.ServiceProbe;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
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

    @Inject
    private Clock clock;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

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
    void aKnownAndAnUnknownNameAreRefusedFiveTimesAndThenLockedUntilTheSameMomentHoweverOftenTried() {
        people.open("lg-known", "correct horse", Role.FINANCE);
        for (String username : List.of("lg-known", "lg-nobody")) {
            Instant fifth = null;
            for (int attempt = 1; attempt <= 5; attempt++) {
                fifth = clock.instant();
                assertThat(wrongAs(username).outcome()).as(username).isEqualTo(LoginOutcome.REFUSED);
            }
            LoginResult sixth = wrongAs(username);
            assertThat(sixth.outcome()).as(username).isEqualTo(LoginOutcome.LOCKED);
            assertThat(sixth.lockedUntil())
                    .as(username)
                    .isBetween(fifth.plus(Account.LOCK), clock.instant().plus(Account.LOCK));
            // Neither a further try nor another way to write the name moves the end of the lock.
            assertThat(wrongAs(username.toUpperCase(Locale.ROOT)).lockedUntil())
                    .as(username)
                    .isCloseTo(sixth.lockedUntil(), within(1, ChronoUnit.MILLIS));
        }
    }

    @Test
    void anUnknownNameHasFiveTriesAgainWhenItsLockIsOver() throws Exception {
        for (int attempt = 1; attempt <= 6; attempt++) {
            wrongAs("lg-later");
        }
        transaction.call(() -> em.createNativeQuery(
                        "update loginrecord set at = at - interval '10 minutes' where username = 'lg-later'")
                .executeUpdate());
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(wrongAs("lg-later").outcome()).isEqualTo(LoginOutcome.REFUSED);
        }
        assertThat(wrongAs("lg-later").outcome()).isEqualTo(LoginOutcome.LOCKED);
    }

    @Test
    void triesSentAtOnceCountLikeTriesSentOneAfterTheOther() throws Exception {
        people.open("lg-storm", "correct horse", Role.FINANCE);
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        for (String username : List.of("lg-storm", "lg-storm-nobody")) {
            List<Callable<LoginResult>> storm = Collections.nCopies(8, () -> wrongAs(username));
            List<LoginOutcome> outcomes = new ArrayList<>();
            for (Future<LoginResult> answer : executor.invokeAll(storm)) {
                outcomes.add(answer.get().outcome());
            }
            assertThat(Collections.frequency(outcomes, LoginOutcome.REFUSED))
                    .as(username)
                    .isEqualTo(5);
            assertThat(Collections.frequency(outcomes, LoginOutcome.LOCKED))
                    .as(username)
                    .isEqualTo(3);
        }
    }

    private LoginResult wrongAs(String username) {
        return login.logIn(username, "wrong", "127.0.0.1");
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
