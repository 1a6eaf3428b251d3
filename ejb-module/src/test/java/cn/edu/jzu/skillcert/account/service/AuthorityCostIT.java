package cn.edu.jzu.skillcert.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.AuthorityLookup;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Statements;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Asked at every request, so it must stay cheap. */
@InPortal
class AuthorityCostIT {

    @Inject
    private AuthorityLookup lookup;

    @Inject
    private People people;

    @Inject
    private InTransaction transaction;

    @Test
    void whoSomebodyIsCostsOneStatement() throws Exception {
        people.open("cost-many", "correct horse", Role.FINANCE, Role.LEGAL, Role.AUDITOR);
        assertThat(Statements.of(() -> transaction.call(() -> lookup.authorityOf("cost-many"))))
                .hasSize(1);
    }
}
