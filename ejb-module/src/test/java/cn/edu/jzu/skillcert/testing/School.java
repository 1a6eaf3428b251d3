package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Two departments with a person each: what belongs to the one must be invisible to the other. */
@ApplicationScoped
public class School {

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private People people;

    @Transactional
    public Sample.Owner one() {
        return owner("T1", "信息工程学院（测试）");
    }

    @Transactional
    public Sample.Owner other() {
        return owner("T2", "机电工程学院（测试）");
    }

    private Sample.Owner owner(String code, String name) {
        return new Sample.Owner(department(code, name), organization(code), people.open("of-" + code, "correct horse"));
    }

    private long department(String code, String name) {
        return em.createQuery("select d from Department d where d.code = :code", Department.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Department department = new Department(code, name, DepartmentKind.TEACHING);
                    em.persist(department);
                    em.flush();
                    return department;
                })
                .getId();
    }

    private long organization(String code) {
        return em.createQuery(
                        "select o from EvaluationOrganization o where o.code = :code", EvaluationOrganization.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    EvaluationOrganization organization = new EvaluationOrganization(code, "测试评价组织 " + code, null);
                    em.persist(organization);
                    em.flush();
                    return organization;
                })
                .getId();
    }
}
