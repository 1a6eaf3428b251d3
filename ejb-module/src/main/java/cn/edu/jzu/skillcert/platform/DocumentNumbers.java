package cn.edu.jzu.skillcert.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Document numbers per kind and year without gaps: taken in the transaction that uses them, given back by its rollback. */
@Dependent
public class DocumentNumbers {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /**
     * The next number, e.g. {@code XY-2026-0001}. Others who want one of the same kind and year wait until the caller's
     * transaction ends.
     */
    public String next(String kind, int year) {
        Object number = em.createNativeQuery(
                        """
                        insert into documentnumber as d (kind, year, last) values (?1, ?2, 1)
                        on conflict (kind, year) do update set last = d.last + 1 returning last""")
                .setParameter(1, kind)
                .setParameter(2, year)
                .getSingleResult();
        return "%s-%d-%04d".formatted(kind, year, ((Number) number).intValue());
    }
}
