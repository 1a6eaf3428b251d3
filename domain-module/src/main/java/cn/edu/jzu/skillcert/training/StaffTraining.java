package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A training that qualifies somebody for a certificate.
 *
 * @param organizationId whose training it was, or null if that is not recorded
 * @param levels it is for; none if it is for no particular one
 * @param validUntil last day it counts, or null if no end is set
 */
public record StaffTraining(
        long recordId,
        long staffId,
        String course,
        String organizer,
        Long organizationId,
        Set<SkillLevel> levels,
        LocalDate trainedOn,
        LocalDate validUntil)
        implements Serializable {}
