package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

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
}
