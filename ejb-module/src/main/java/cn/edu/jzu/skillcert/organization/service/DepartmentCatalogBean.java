package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
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
    private DepartmentRepository departments;

    @Override
    @PermitAll
    public List<DepartmentOption> departments() {
        return departments.options(KNOWN_TO_ALL.scope());
    }
}
