package cn.edu.jzu.skillcert.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.AccountDetail;
import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.AccountFilter;
import cn.edu.jzu.skillcert.account.AccountKeeping;
import cn.edu.jzu.skillcert.account.AccountStatus;
import cn.edu.jzu.skillcert.account.ChangePassword;
import cn.edu.jzu.skillcert.account.DescribeAccount;
import cn.edu.jzu.skillcert.account.GrantRole;
import cn.edu.jzu.skillcert.account.Login;
import cn.edu.jzu.skillcert.account.LoginFilter;
import cn.edu.jzu.skillcert.account.LoginJournal;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.OpenAccount;
import cn.edu.jzu.skillcert.account.OpenedAccount;
import cn.edu.jzu.skillcert.account.OwnAccount;
import cn.edu.jzu.skillcert.account.RevokeRole;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class AccountKeepingIT {

    private static final String PASSWORD = "correct horse";

    @Inject
    private People people;

    @Inject
    private AccountKeeping keeping;

    @Inject
    private OwnAccount ownAccount;

    @Inject
    private LoginJournal journal;

    @Inject
    private Login login;

    @BeforeEach
    void openKeeper() {
        people.open("ak-keeper", PASSWORD, Role.ADMINISTRATOR);
    }

    @Test
    void anOpenedAccountEntersWithItsOneTimePasswordAndChoosesItsOwn() throws Exception {
        OpenedAccount opened = keep(() -> keeping.open(new OpenAccount("ak-new", "新人", "new@example.edu.cn")));
        assertThat(login.logIn("ak-new", opened.oneTimePassword(), "127.0.0.1").outcome())
                .isEqualTo(LoginOutcome.SUCCEEDED);
        As.user("ak-new").run(() -> {
            assertThat(ownAccount.me().passwordChangeRequired()).isTrue();
            ownAccount.changePassword(new ChangePassword(opened.oneTimePassword(), "battery staple"));
        });
        assertThat(keep(() -> keeping.detail(opened.id())).status()).isEqualTo(AccountStatus.IN_USE);
        assertThat(login.logIn("ak-new", "battery staple", "127.0.0.1").outcome())
                .isEqualTo(LoginOutcome.SUCCEEDED);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsItAndToAnAcceptableOne() throws Exception {
        people.open("ak-picky", PASSWORD, Role.FINANCE);
        As.user("ak-picky").run(() -> {
            refuses(AccountError.CURRENT_PASSWORD_WRONG, "wrong horse", "battery staple");
            refuses(AccountError.PASSWORD_UNCHANGED, PASSWORD, PASSWORD);
            refuses(AccountError.PASSWORD_TOO_SHORT, PASSWORD, "too short");
            refuses(AccountError.PASSWORD_CONTAINS_USERNAME, PASSWORD, "I am AK-Picky");
        });
    }

    private void refuses(AccountError code, String current, String chosen) {
        assertThatThrownBy(() -> ownAccount.changePassword(new ChangePassword(current, chosen)))
                .extracting("code")
                .isEqualTo(code);
    }

    @Test
    void everythingWrongWithANewAccountIsNamedAtOnce() throws Exception {
        As.user("ak-keeper")
                .run(() -> assertThatThrownBy(() -> keeping.open(new OpenAccount("Big Name", " ", "nowhere")))
                        .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("username", "name", "email")));
    }

    @Test
    void aUserNameIsTakenOnlyOnce() throws Exception {
        people.open("ak-taken", PASSWORD);
        As.user("ak-keeper").run(() -> assertThatThrownBy(() -> keeping.open(new OpenAccount("ak-taken", "又一人", null)))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::code)
                        .containsExactly(AccountError.USERNAME_TAKEN)));
    }

    @Test
    void aRoleIsGivenAndTakenBack() throws Exception {
        long id = people.open("ak-roles", PASSWORD);
        As.user("ak-keeper").run(() -> {
            keeping.grant(new GrantRole(id, version(id), Role.LEGAL, null, null));
            AccountDetail holding = keeping.detail(id);
            assertThat(holding.roles()).extracting("role").containsExactly(Role.LEGAL);
            keeping.revoke(
                    new RevokeRole(id, holding.version(), holding.roles().get(0).grantId()));
            assertThat(keeping.detail(id).roles()).isEmpty();
        });
    }

    @Test
    void aRoleInADepartmentOrOrganizationThatIsNotThereIsRefusedInThoseWords() throws Exception {
        long id = people.open("ak-nowhere", PASSWORD);
        As.user("ak-keeper").run(() -> {
            refusesGrant(
                    AccountError.GRANT_DEPARTMENT_UNKNOWN,
                    new GrantRole(id, version(id), Role.DEPARTMENT, 999_999_999L, null));
            refusesGrant(
                    AccountError.GRANT_ORGANIZATION_UNKNOWN,
                    new GrantRole(id, version(id), Role.EVALUATION_ORGANIZATION, null, 999_999_999L));
            assertThat(keeping.detail(id).roles()).isEmpty();
        });
    }

    private void refusesGrant(AccountError code, GrantRole command) {
        assertThatThrownBy(() -> keeping.grant(command)).extracting("code").isEqualTo(code);
    }

    @Test
    void whoReadAnOlderVersionIsRefused() throws Exception {
        long id = people.open("ak-stale", PASSWORD);
        As.user("ak-keeper").run(() -> {
            long read = version(id);
            keeping.grant(new GrantRole(id, read, Role.LEGAL, null, null));
            assertThatThrownBy(() -> keeping.describe(new DescribeAccount(id, read, "别名", null)))
                    .isInstanceOf(StaleDataException.class);
        });
    }

    @Test
    void theListFindsByPartOfTheNameAndByRole() throws Exception {
        people.open("ak-list-a", PASSWORD, Role.FINANCE, Role.LEGAL);
        people.open("ak-list-b", PASSWORD, Role.FINANCE);
        As.user("ak-keeper").run(() -> {
            var found =
                    keeping.list(new AccountFilter("AK-LIST", Role.LEGAL, AccountStatus.IN_USE), PageRequest.first(10));
            assertThat(found.total()).isEqualTo(1);
            assertThat(found.rows().get(0).roles()).containsExactlyInAnyOrder(Role.FINANCE, Role.LEGAL);
            assertThat(found.rows().get(0).status()).isEqualTo(AccountStatus.IN_USE);
        });
    }

    @Test
    void whatIsTypedIsNoPattern() throws Exception {
        people.open("ak-percent", PASSWORD);
        As.user("ak-keeper")
                .run(() -> assertThat(keeping.list(new AccountFilter("ak%cent", null, null), PageRequest.first(10))
                                .total())
                        .isZero());
    }

    @Test
    void aResetLetsALockedPersonInAgain() throws Exception {
        long id = people.open("ak-reset", PASSWORD);
        for (int attempt = 1; attempt <= 5; attempt++) {
            login.logIn("ak-reset", "wrong", "127.0.0.1");
        }
        OpenedAccount reset = keep(() -> keeping.resetPassword(id, version(id)));
        assertThat(login.logIn("ak-reset", reset.oneTimePassword(), "127.0.0.1").outcome())
                .isEqualTo(LoginOutcome.SUCCEEDED);
    }

    @Test
    void onlyAnAdministratorKeepsAccounts() throws Exception {
        people.open("ak-curious", PASSWORD, Role.AUDITOR);
        As.user("ak-curious").run(() -> assertThatThrownBy(() -> keeping.list(AccountFilter.ANY, PageRequest.first(10)))
                .isInstanceOf(EJBAccessException.class));
    }

    @Test
    void anAuditorReadsWhoTriedToLogIn() throws Exception {
        people.open("ak-auditor", PASSWORD, Role.AUDITOR);
        login.logIn("ak-stranger", "wrong", "192.0.2.7");
        As.user("ak-auditor").run(() -> {
            var tries = journal.list(
                    new LoginFilter("ak-stranger", LoginOutcome.REFUSED, null, null), PageRequest.first(10));
            assertThat(tries.rows()).extracting("address").containsExactly("192.0.2.7");
        });
    }

    private long version(long id) {
        return keeping.detail(id).version();
    }

    private static <T> T keep(Callable<T> action) throws Exception {
        return As.user("ak-keeper").call(action);
    }
}
