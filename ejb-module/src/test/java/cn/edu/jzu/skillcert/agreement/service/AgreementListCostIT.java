package cn.edu.jzu.skillcert.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample.Owner;
import cn.edu.jzu.skillcert.testing.School;
import cn.edu.jzu.skillcert.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;

/** However many agreements there are, a page of them costs a handful of statements. */
@InPortal
class AgreementListCostIT {

    @Inject
    private AgreementReading agreements;

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Test
    void aPageOfTwentyThousandAgreementsCostsAtMostFiveStatements() throws Exception {
        people.open("cost-legal", "correct horse", Role.LEGAL);
        Owner owner = school.one();
        try {
            transaction.call(() -> em.createNativeQuery(
                            """
                            insert into agreement (departmentid, organizationid, title, status, reviewfrom)
                            select ?, ?, '很多协议之' || n, 'DRAFT', 'ACADEMIC_AFFAIRS' from generate_series(1, 20000) n""")
                    .setParameter(1, owner.departmentId())
                    .setParameter(2, owner.organizationId())
                    .executeUpdate());
            As.user("cost-legal").run(() -> {
                var sent = Statements.of(() -> {
                    var page = agreements.list(AgreementFilter.ALL, PageRequest.first(50));
                    assertThat(page.total()).isGreaterThanOrEqualTo(20_000);
                    return page;
                });
                assertThat(sent).isNotEmpty().hasSizeLessThanOrEqualTo(5);
            });
        } finally {
            transaction.call(() -> em.createNativeQuery("delete from agreement where title like '很多协议之%'")
                    .executeUpdate());
        }
    }
}
