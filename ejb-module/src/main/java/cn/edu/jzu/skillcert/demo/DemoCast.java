package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.reference.persistence.CertificateRepository;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who and what the demo data speak of, by the names people know. */
@Dependent
class DemoCast {

    @Inject
    private AccountRepository accounts;

    @Inject
    private DepartmentRepository departments;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private OrganizationRepository organizations;

    Actor actor(String username) {
        Account account = accounts.findByUsername(username, DemoData.DEMO).orElseThrow();
        return new Actor(account.getId(), account.getName(), null, null);
    }

    long department(String code) {
        return departments.list(coded(code), DemoData.DEMO.scope()).get(0).getId();
    }

    long certificate(String code) {
        return certificates.list(coded(code), DemoData.DEMO.scope()).get(0).getId();
    }

    long organization(String code) {
        return organizations.list(coded(code), DemoData.DEMO.scope()).get(0).getId();
    }

    private static Condition coded(String code) {
        return Condition.all().and("e.code = :code", "code", code);
    }
}
