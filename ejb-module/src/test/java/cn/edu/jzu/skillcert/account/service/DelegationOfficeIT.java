package cn.edu.jzu.skillcert.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.DelegateRole;
import cn.edu.jzu.skillcert.account.DelegationOffice;
import cn.edu.jzu.skillcert.account.DelegationRow;
import cn.edu.jzu.skillcert.account.DelegationStatus;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.ServiceProbe;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class DelegationOfficeIT {

    private static final String PASSWORD = "correct horse";

    @Inject
    private People people;

    @Inject
    private DelegationOffice office;

    @Inject
    private ServiceProbe probe;

    @Inject
    private Clock clock;

    private LocalDate today;
    private long legal;

    @BeforeEach
    void openColleagues() {
        today = LocalDate.now(clock);
        people.open("do-finance", PASSWORD, Role.FINANCE);
        legal = people.open("do-legal", PASSWORD, Role.LEGAL);
    }

    @Test
    void aDelegationIsSeenByBothUsedByTheDelegateAndTakenBack() throws Exception {
        people.open("do-away", PASSWORD, Role.FINANCE);
        long filling = people.open("do-filling", PASSWORD, Role.LEGAL);
        As.user("do-away").run(() -> office.delegate(new DelegateRole(filling, Role.FINANCE, today, today, "出差")));
        As.user("do-filling").run(() -> {
            assertThat(office.received()).extracting(DelegationRow::otherName).containsExactly("do-away");
            assertThat(probe.onlyFinance()).isEqualTo("do-filling");
        });
        As.user("do-away").run(() -> {
            DelegationRow given = office.given().get(0);
            assertThat(given.status()).isEqualTo(DelegationStatus.ACTIVE);
            office.revoke(given.id(), given.version());
            assertThat(office.given().get(0).status()).isEqualTo(DelegationStatus.REVOKED);
        });
        As.user("do-filling").run(() -> {
            assertThat(office.received()).isEmpty();
            assertThatThrownBy(probe::onlyFinance).isInstanceOf(EJBAccessException.class);
        });
    }

    @Test
    void aReceivedRoleIsNotPassedOn() throws Exception {
        people.open("do-first", PASSWORD, Role.FINANCE);
        long second = people.open("do-second", PASSWORD, Role.LEGAL);
        As.user("do-first").run(() -> office.delegate(new DelegateRole(second, Role.FINANCE, today, today, null)));
        As.user("do-second").run(() -> {
            assertThat(office.delegableRoles()).containsExactly(Role.LEGAL);
            refuses(
                    AccountError.DELEGATION_OF_DELEGATED_ROLE,
                    new DelegateRole(legal, Role.FINANCE, today, today, null));
        });
    }

    @Test
    void onlyAHeldRoleIsDelegated() throws Exception {
        As.user("do-finance")
                .run(() -> refuses(
                        AccountError.DELEGATION_ROLE_NOT_HELD,
                        new DelegateRole(legal, Role.LEGAL, today, today, null)));
    }

    @Test
    void nothingIsDelegatedForDaysThatAreOver() throws Exception {
        As.user("do-finance")
                .run(() -> refuses(
                        AccountError.DELEGATION_PERIOD_INVALID,
                        new DelegateRole(legal, Role.FINANCE, today.minusDays(1), today, null)));
    }

    @Test
    void nothingIsDelegatedToSomebodyOutsideTheSchool() throws Exception {
        long student = people.open("do-student", PASSWORD, Role.STUDENT);
        As.user("do-finance").run(() -> {
            assertThat(office.colleagues("do-student")).isEmpty();
            refuses(AccountError.DELEGATE_NOT_A_COLLEAGUE, new DelegateRole(student, Role.FINANCE, today, today, null));
        });
    }

    @Test
    void aStudentFindsNoNames() throws Exception {
        people.open("do-prying", PASSWORD, Role.STUDENT);
        As.user("do-prying").run(() -> assertThat(office.colleagues("do-")).isEmpty());
    }

    @Test
    void nobodyTakesBackWhatAnotherGave() throws Exception {
        people.open("do-giver", PASSWORD, Role.FINANCE);
        DelegationRow given = As.user("do-giver").call(() -> {
            office.delegate(new DelegateRole(legal, Role.FINANCE, today, today, null));
            return office.given().get(0);
        });
        As.user("do-finance").run(() -> assertThatThrownBy(() -> office.revoke(given.id(), given.version()))
                .isInstanceOf(NotFoundException.class));
    }

    private void refuses(AccountError code, DelegateRole command) {
        assertThatThrownBy(() -> office.delegate(command)).extracting("code").isEqualTo(code);
    }
}
