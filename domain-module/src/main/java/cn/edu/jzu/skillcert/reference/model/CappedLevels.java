package cn.edu.jzu.skillcert.reference.model;

import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The levels that have a price cap. They stay with their certificate, or the cap would speak of nothing. */
public final class CappedLevels {

    private final Map<Long, Set<SkillLevel>> byCertificate;

    public CappedLevels(Collection<PriceCap> caps) {
        byCertificate = caps.stream()
                .collect(Collectors.groupingBy(
                        PriceCap::getCertificateId, Collectors.mapping(PriceCap::getLevel, Collectors.toSet())));
    }

    /** @throws BusinessException {@link ReferenceError#LEVEL_HAS_CAPS} if one of them is not among the new levels */
    public void mustStay(SkillCertificate certificate, Set<SkillLevel> newLevels) {
        if (!newLevels.containsAll(byCertificate.getOrDefault(certificate.getId(), Set.of()))) {
            throw new BusinessException(ReferenceError.LEVEL_HAS_CAPS);
        }
    }
}
