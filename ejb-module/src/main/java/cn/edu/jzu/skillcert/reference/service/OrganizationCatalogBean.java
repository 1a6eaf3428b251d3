package cn.edu.jzu.skillcert.reference.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_ADMINISTRATOR;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import cn.edu.jzu.skillcert.reference.model.EvaluationOrganization;
import cn.edu.jzu.skillcert.reference.persistence.OrganizationRepository;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class OrganizationCatalogBean implements OrganizationCatalog {

    @Inject
    private DictionaryCache dictionaries;

    @Inject
    private OrganizationRepository organizations;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public List<OrganizationOption> organizations() {
        DataScope scope = caller.scopeIn(BusinessFunction.READ_REFERENCE);
        return dictionaries.get(EvaluationOrganization.class, scope, () -> organizations.options(Lists.WHOLE, scope));
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public Optional<OrganizationOption> withId(long id) {
        return organizations().stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public String name(long id) {
        return withId(id).map(OrganizationOption::name).orElseThrow(NotFoundException::new);
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public Map<Long, String> names() {
        return organizations().stream().collect(Collectors.toMap(OrganizationOption::id, OrganizationOption::name));
    }
}
