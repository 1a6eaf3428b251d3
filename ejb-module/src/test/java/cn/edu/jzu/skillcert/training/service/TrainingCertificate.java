package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A certificate for the tests of training, and a department beside the two of the contract tests. */
@Dependent
public class TrainingCertificate {

    static final String CODE = "TRAINING";

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    long id() throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into skillcertificate (code, name, organizationid, levels)
                        values (?, '培训样例', ?, 'ELEMENTARY,INTERMEDIATE') on conflict do nothing""")
                .setParameter(1, CODE)
                .setParameter(2, school.one().organizationId())
                .executeUpdate());
        return ((Number) em.createNativeQuery("select id from skillcertificate where code = ?")
                        .setParameter(1, CODE)
                        .getSingleResult())
                .longValue();
    }

    /** Where the contract tests look for nothing. */
    long departmentOfNobody() throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into department (code, name, kind) values ('TRAIN', '培训测试学院', 'TEACHING')
                        on conflict do nothing""")
                .executeUpdate());
        return ((Number) em.createNativeQuery("select id from department where code = 'TRAIN'")
                        .getSingleResult())
                .longValue();
    }
}
