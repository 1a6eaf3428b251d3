package cn.edu.jzu.skillcert.organization;

import java.util.List;
import java.util.Set;

/** Staff of the whole school, for naming them. */
public interface StaffCatalog {

    /** Those who left, too; by staff number. */
    List<StaffOption> withIds(Set<Long> ids);

    /** Of these, who is still at the school. */
    Set<Long> present(Set<Long> ids);
}
