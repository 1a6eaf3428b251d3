package cn.edu.jzu.skillcert.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which certificates there are, for choosing and for naming. Retired ones are named still, but not offered. */
public interface CertificateCatalog {

    List<CertificateOption> certificates();

    /** Also a retired one. */
    Optional<CertificateOption> withId(long id);

    /** As people call it, also a retired one; refused with {@link NotFoundException} if there is none. */
    String name(long id);

    /** Of all there are, by their ids. */
    Map<Long, String> names();
}
