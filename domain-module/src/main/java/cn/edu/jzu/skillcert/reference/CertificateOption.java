package cn.edu.jzu.skillcert.reference;

import java.io.Serializable;
import java.util.Set;

/**
 * A certificate to choose.
 *
 * @param organizationId the evaluation organization that issues it
 */
public record CertificateOption(
        long id, String code, String name, long organizationId, Set<SkillLevel> levels, boolean retired)
        implements Serializable {

    public CertificateOption {
        levels = Set.copyOf(levels);
    }
}
