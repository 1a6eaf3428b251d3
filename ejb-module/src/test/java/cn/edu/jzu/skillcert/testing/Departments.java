package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.model.Department;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Departments for tests, named like their codes. A test class takes some of its own: those of {@link School} stay empty
 * for the scope contract.
 */
@ApplicationScoped
public class Departments {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** The one with this code, opened if there is none. */
    @Transactional
    public long open(String code) {
        return em.createQuery("select d from Department d where d.code = :code", Department.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Department department = new Department(code, code, DepartmentKind.TEACHING);
                    em.persist(department);
                    em.flush();
                    return department;
                })
                .getId();
    }
}
