package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.RoomCatalog;
import cn.edu.jzu.skillcert.organization.RoomOption;
import cn.edu.jzu.skillcert.organization.persistence.RoomRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

@Stateless
@DenyAll
public class RoomCatalogBean implements RoomCatalog {

    private static final UnscopedAccess KNOWN_TO_ALL =
            UnscopedAccess.because("everybody may know which rooms the school has");

    @Inject
    private RoomRepository rooms;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<RoomOption> inUse() {
        return rooms.inUse(KNOWN_TO_ALL.scope());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public List<RoomOption> withIds(Set<Long> ids) {
        return rooms.withIds(ids, KNOWN_TO_ALL.scope());
    }
}
