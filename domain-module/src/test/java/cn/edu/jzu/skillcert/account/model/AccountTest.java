package cn.edu.jzu.skillcert.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Account account = new Account("li", "李秀芬", null, "first hash");

    @Test
    void aFirstPasswordMustBeChanged() {
        assertThat(account.isPasswordChangeRequired()).isTrue();
        account.choosePassword("own hash");
        assertThat(account.isPasswordChangeRequired()).isFalse();
        account.resetPassword("one-time hash");
        assertThat(account.isPasswordChangeRequired()).isTrue();
    }

    @Test
    void theFifthFailureInARowLocksForTenMinutes() {
        for (int failure = 1; failure <= 4; failure++) {
            account.loginFailed(NOON);
        }
        assertThat(account.isLockedAt(NOON)).isFalse();
        account.loginFailed(NOON);
        assertThat(account.isLockedAt(NOON.plusSeconds(599))).isTrue();
        assertThat(account.isLockedAt(NOON.plusSeconds(600))).isFalse();
    }

    @Test
    void aSuccessForgetsEarlierFailures() {
        for (int failure = 1; failure <= 4; failure++) {
            account.loginFailed(NOON);
        }
        account.loginSucceeded();
        account.loginFailed(NOON);
        assertThat(account.isLockedAt(NOON)).isFalse();
    }

    @Test
    void aResetLiftsTheLock() {
        for (int failure = 1; failure <= 5; failure++) {
            account.loginFailed(NOON);
        }
        account.resetPassword("one-time hash");
        assertThat(account.isLockedAt(NOON)).isFalse();
    }

    @Test
    void aRoleIsGivenOnlyOnce() {
        account.grant(Role.FINANCE, null, null);
        refuses(AccountError.GRANT_EXISTS, () -> account.grant(Role.FINANCE, null, null));
    }

    @Test
    void theDepartmentRoleIsHeldForEachDepartmentByItself() {
        account.grant(Role.DEPARTMENT, 1L, null);
        account.grant(Role.DEPARTMENT, 2L, null);
        assertThat(account.getGrants()).extracting(RoleGrant::getDepartmentId).containsExactly(1L, 2L);
        refuses(AccountError.GRANT_EXISTS, () -> account.grant(Role.DEPARTMENT, 2L, null));
    }

    @Test
    void theDepartmentRoleWantsADepartmentAndTheOrganizationsRoleAnOrganization() {
        refuses(AccountError.GRANT_WANTS_DEPARTMENT, () -> account.grant(Role.DEPARTMENT, null, 7L));
        refuses(AccountError.GRANT_WANTS_ORGANIZATION, () -> account.grant(Role.EVALUATION_ORGANIZATION, 7L, null));
    }

    @Test
    void aSchoolWideRoleKeepsNoDepartment() {
        account.grant(Role.FINANCE, 1L, 7L);
        assertThat(account.getGrants().get(0).getDepartmentId()).isNull();
        assertThat(account.getGrants().get(0).getOrganizationId()).isNull();
    }

    @Test
    void theLastAdministratorCannotBeDisabled() {
        account.grant(Role.ADMINISTRATOR, null, null);
        refuses(AccountError.LAST_ADMINISTRATOR, () -> account.disable(0));
        assertThat(account.isDisabled()).isFalse();
        account.disable(1);
        assertThat(account.isDisabled()).isTrue();
    }

    @Test
    void whoIsNoAdministratorIsDisabledHoweverFewThereAre() {
        account.grant(Role.FINANCE, null, null);
        account.disable(0);
        assertThat(account.holds(Role.FINANCE)).isFalse();
    }

    @Test
    void aRoleThatIsNotHeldCannotBeTakenBack() {
        assertThatThrownBy(() -> account.revoke(4711, 1)).isInstanceOf(NotFoundException.class);
    }

    private static void refuses(AccountError code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(BusinessException.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
