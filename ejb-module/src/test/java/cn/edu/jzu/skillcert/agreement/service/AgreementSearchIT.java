package cn.edu.jzu.skillcert.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRow;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.Sample;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Searching the wording of many agreements is answered through the index, also for a word of two characters. */
@InPortal
class AgreementSearchIT {

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
    void aWordInTheTextIsFoundThroughTheIndex() throws Exception {
        people.open("search-legal", "correct horse", Role.LEGAL);
        Sample.Owner owner = school.one();
        try {
            transaction.call(() -> em.createNativeQuery(
                            """
                            insert into agreement (departmentid, organizationid, title, status, reviewfrom, content)
                            select ?, ?, '检索之' || n, 'DRAFT', 'ACADEMIC_AFFAIRS',
                                '第一条 考核费用由双方约定 ' || md5(n::text) || case when n % 1000 = 0 then ' 龘靐条款' else '' end
                            from generate_series(1, 5000) n""")
                    .setParameter(1, owner.departmentId())
                    .setParameter(2, owner.organizationId())
                    .executeUpdate());
            // As the database does by itself after a while.
            transaction.call(() -> em.createNativeQuery("select gin_clean_pending_list('agreement_text')")
                    .getSingleResult());
            transaction.call(() -> em.createNativeQuery("analyze agreement").executeUpdate());
            As.user("search-legal").run(() -> {
                var found = agreements.list(
                        new AgreementFilter("龘靐", null, null, null, null, null, null, null, null),
                        PageRequest.first(50));
                assertThat(found.total()).isEqualTo(5);
                assertThat(found.rows()).extracting(AgreementRow::title).allMatch(title -> title.startsWith("检索之"));
            });
            assertThat(plan("龘靐")).contains("agreement_text");
        } finally {
            transaction.call(() -> em.createNativeQuery("delete from agreement where title like '检索之%'")
                    .executeUpdate());
        }
    }

    /** As the list asks it: with the words as a parameter. */
    private String plan(String words) throws Exception {
        List<?> lines = transaction.call(() -> em.createNativeQuery(
                        "explain select id from agreement e where contains_text(e.filingnumber, e.title, e.content, ?) = true")
                .setParameter(1, words)
                .getResultList());
        return lines.toString();
    }
}
