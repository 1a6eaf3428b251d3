package cn.edu.jzu.skillcert.organization;

import java.util.List;
import java.util.Set;

/** Which classes there are, for choosing and for naming. Everybody who is logged in may know that much. */
public interface ClassCatalog {

    /** Those still in use, by code. */
    List<ClassOption> ofDepartment(long departmentId);

    /** Also retired ones, by code. */
    List<ClassOption> everOf(long departmentId);

    /** Also retired ones; an id that does not exist is left out. */
    List<ClassOption> withIds(Set<Long> ids);

    /** Also retired ones; a code that does not exist is left out. */
    List<ClassOption> withCodes(Set<String> codes);
}
