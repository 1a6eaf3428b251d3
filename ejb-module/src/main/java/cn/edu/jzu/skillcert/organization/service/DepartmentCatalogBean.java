package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class DepartmentCatalogBean implements DepartmentCatalog {

    private static final UnscopedAccess KNOWN_TO_ALL = UnscopedAccess.because(
            "everybody may know which departments there are, and jobs without a caller address them");

    @Inject
    private DictionaryCache dictionaries;

    @Inject
    private DepartmentRepository departments;

    @Override
    @PermitAll
    public List<DepartmentOption> departments() {
        return dictionaries.get(
                Department.class, DepartmentOption.class, () -> departments.options(KNOWN_TO_ALL.scope()));
    }

    @Override
    @PermitAll
    public Optional<DepartmentOption> withId(long id) {
        return departments().stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    @PermitAll
    public String name(long id) {
        return withId(id).map(DepartmentOption::name).orElseThrow(NotFoundException::new);
    }

    @Override
    @PermitAll
    public Map<Long, String> names() {
        return departments().stream().collect(Collectors.toMap(DepartmentOption::id, DepartmentOption::name));
    }
}
