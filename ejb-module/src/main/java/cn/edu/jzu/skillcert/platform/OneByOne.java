package cn.edu.jzu.skillcert.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets transactions about the same thing pass one after the other, even if it has no row that could be locked. */
@Dependent
public class OneByOne {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** Waits until no other transaction is in about this; left with the end of the caller's transaction. */
    public void enter(String about) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, about)
                .getSingleResult();
    }
}
