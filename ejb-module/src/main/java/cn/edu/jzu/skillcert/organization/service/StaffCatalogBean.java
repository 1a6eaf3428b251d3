package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class StaffCatalogBean implements StaffCatalog {

    private static final UnscopedAccess NAMES =
            UnscopedAccess.because("whoever sees a duty may know by name who has it, whatever his department");

    @Inject
    private StaffRepository staff;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<StaffOption> withIds(Set<Long> ids) {
        return staff.withIds(ids, NAMES.scope());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public Set<Long> present(Set<Long> ids) {
        return staff.present(ids, NAMES.scope());
    }
}
