package cn.edu.jzu.skillcert.reference;

import java.io.Serializable;
import java.util.Set;

/** @param levels lowest first */
public record CertificateRow(
        long id,
        long version,
        String code,
        String name,
        long organizationId,
        String organizationCode,
        String organizationName,
        Set<SkillLevel> levels,
        boolean retired)
        implements Serializable {}
