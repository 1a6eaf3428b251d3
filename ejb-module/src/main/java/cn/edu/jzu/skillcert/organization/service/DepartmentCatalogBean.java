package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@DenyAll
public class DepartmentCatalogBean implements DepartmentCatalog {

    private static final UnscopedAccess KNOWN_TO_ALL =
            UnscopedAccess.because("everybody may know which departments there are");

    @Inject
    private DepartmentRepository departments;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<DepartmentOption> departments() {
        return departments.options(KNOWN_TO_ALL.scope());
    }
}
