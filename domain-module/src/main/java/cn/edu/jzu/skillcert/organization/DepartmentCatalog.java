package cn.edu.jzu.skillcert.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which departments there are, for choosing and for naming. */
public interface DepartmentCatalog {

    List<DepartmentOption> departments();

    /** Also a retired one. */
    Optional<DepartmentOption> withId(long id);

    /** As people call it, also a retired one; refused with {@link NotFoundException} if there is none. */
    String name(long id);

    /** Of all there are, by their ids. */
    Map<Long, String> names();
}
