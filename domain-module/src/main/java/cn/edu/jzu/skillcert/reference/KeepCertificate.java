package cn.edu.jzu.skillcert.reference;

import java.util.Set;

/**
 * Adds or describes a certificate.
 *
 * @param id null for a new one
 * @param code taken for a new one only; later it stays
 */
public record KeepCertificate(
        Long id, long version, String code, String name, Long organizationId, Set<SkillLevel> levels) {

    public KeepCertificate {
        levels = levels == null ? Set.of() : Set.copyOf(levels);
    }
}
