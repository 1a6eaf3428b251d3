package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class ClassCatalogBean implements ClassCatalog {

    private static final UnscopedAccess KNOWN_TO_ALL = UnscopedAccess.because(
            "everybody may know which classes there are, and jobs without a log-in take lists of them");

    @Inject
    private ClassRepository classes;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<ClassOption> ofDepartment(long departmentId) {
        return classes.inUse(departmentId, KNOWN_TO_ALL.scope());
    }

    @Override
    @PermitAll
    public List<ClassOption> everOf(long departmentId) {
        return classes.ofDepartment(departmentId, KNOWN_TO_ALL.scope());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<ClassOption> withIds(Set<Long> ids) {
        return classes.withIds(ids, KNOWN_TO_ALL.scope());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<ClassOption> withCodes(Set<String> codes) {
        return classes.withCodes(codes, KNOWN_TO_ALL.scope());
    }
}
