package cn.edu.jzu.skillcert.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.AccountError;
import cn.edu.jzu.skillcert.account.DelegationStatus;
import cn.edu.jzu.skillcert.account.Role;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DelegationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);

    @ParameterizedTest
    @CsvSource({"2026-03-01, PLANNED", "2026-03-02, ACTIVE", "2026-03-06, ACTIVE", "2026-03-07, ENDED"})
    void countsFromItsFirstToItsLastDay(LocalDate day, DelegationStatus status) {
        assertThat(delegation(Role.FINANCE).statusOn(day)).isEqualTo(status);
    }

    @Test
    void takenBackItCountsNoMore() {
        Delegation delegation = delegation(Role.FINANCE);
        delegation.revoke(Instant.parse("2026-03-03T01:00:00Z"));
        assertThat(delegation.statusOn(FIRST.plusDays(1))).isEqualTo(DelegationStatus.REVOKED);
    }

    @Test
    void takenBackTwiceItKeepsTheFirstMoment() {
        Delegation delegation = delegation(Role.FINANCE);
        Instant first = Instant.parse("2026-03-03T01:00:00Z");
        delegation.revoke(first);
        delegation.revoke(first.plusSeconds(60));
        assertThat(delegation.getRevokedAt()).isEqualTo(first);
    }

    @Test
    void nobodyDelegatesToHimself() {
        assertThatThrownBy(() -> new Delegation(1, 1, Role.FINANCE, FIRST, LAST, null))
                .extracting("code")
                .isEqualTo(AccountError.DELEGATION_TO_ONESELF);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Delegation(1, 2, Role.FINANCE, LAST, FIRST, null))
                .extracting("code")
                .isEqualTo(AccountError.DELEGATION_PERIOD_INVALID);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "STUDENT", "EVALUATION_ORGANIZATION"})
    void aPersonalRoleIsNobodyElses(Role personal) {
        assertThatThrownBy(() -> delegation(personal))
                .extracting("code")
                .isEqualTo(AccountError.DELEGATION_ROLE_PERSONAL);
    }

    private static Delegation delegation(Role role) {
        return new Delegation(1, 2, role, FIRST, LAST, "出差");
    }
}
