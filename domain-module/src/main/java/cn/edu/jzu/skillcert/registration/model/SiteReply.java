package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A paper about an exam site.
 *
 * @param document its number or name
 */
public record SiteReply(LocalDate on, String document, StoredDocument paper) {

    public SiteReply {
        Objects.requireNonNull(on);
        Objects.requireNonNull(document);
        Objects.requireNonNull(paper);
    }
}
