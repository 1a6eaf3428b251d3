package cn.edu.jzu.skillcert.organization;

import java.util.List;
import java.util.Set;

/** Rooms of the whole school, for choosing and naming: where a department has none, 教务处 lends those of others. */
public interface RoomCatalog {

    /** Those in use, by building and name. */
    List<RoomOption> inUse();

    /** Retired ones too. */
    List<RoomOption> withIds(Set<Long> ids);
}
