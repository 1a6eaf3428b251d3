package cn.edu.jzu.skillcert.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which training-evaluation organizations (培训评价组织) there are. */
public interface OrganizationCatalog {

    List<OrganizationOption> organizations();

    /** Also a retired one. */
    Optional<OrganizationOption> withId(long id);

    /** As people call it, also a retired one; refused with {@link NotFoundException} if there is none. */
    String name(long id);

    /** Of all there are, by their ids. */
    Map<Long, String> names();
}
