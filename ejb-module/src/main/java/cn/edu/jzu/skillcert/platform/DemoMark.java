package cn.edu.jzu.skillcert.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether this database was once filled with demo data. The mark goes with the data, also through a dump. */
@Dependent
public class DemoMark {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    public boolean isSet() {
        return !em.createNativeQuery("select onlyrow from demodatabase")
                .getResultList()
                .isEmpty();
    }

    public void set() {
        em.createNativeQuery("insert into demodatabase default values returning onlyrow")
                .getSingleResult();
    }
}
