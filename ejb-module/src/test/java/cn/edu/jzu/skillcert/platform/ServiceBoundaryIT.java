package cn.edu.jzu.skillcert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Login;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ChangedField;
import cn.edu.jzu.skillcert.shared.NewerChange;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.ServiceProbe;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

@InPortal
class ServiceBoundaryIT {

    @Inject
    private ServiceProbe probe;

    @Inject
    private Login login;

    @Inject
    private People people;

    @Test
    void aRefusalReachesTheCallerAsItself() {
        assertThatThrownBy(probe::refuse)
                .isExactlyInstanceOf(BusinessException.class)
                .extracting("code")
                .isEqualTo(SharedError.IN_USE);
    }

    @Test
    void aViolatedConstraintIsARefusalAndNothingIsKept() {
        assertThatThrownBy(() -> probe.openTwice("sb-twice")).isInstanceOf(BusinessException.class);
        assertThat(login.logIn("sb-twice", "x", "127.0.0.1").outcome()).isEqualTo(LoginOutcome.REFUSED);
    }

    @Test
    void whoIsOvertakenBetweenReadingAndWritingIsToldWhatChangedButNothingPersonal() {
        long id = people.open("sb-race", "correct horse", Role.FINANCE);
        assertThatThrownBy(() -> probe.renameWhile(id, 1, "后写的姓名", () -> probe.rename(id, "先写的姓名")))
                .isInstanceOfSatisfying(StaleDataException.class, refusal -> assertThat(refusal.changes())
                        .singleElement()
                        .extracting(NewerChange::fields)
                        .isEqualTo(List.of(ChangedField.untold("name"))));
    }

    @Test
    void aViolatedConstraintQuotesNoRowThatALogCouldKeep() {
        assertThatThrownBy(() -> probe.openTwice("sb-secret"))
                .isInstanceOf(BusinessException.class)
                .hasRootCauseInstanceOf(PSQLException.class)
                .satisfies(refusal -> {
                    StringWriter log = new StringWriter();
                    refusal.printStackTrace(new PrintWriter(log));
                    assertThat(log.toString())
                            .contains("account_username_unique")
                            .doesNotContain("sb-secret");
                });
    }
}
