package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a training record says.
 *
 * @param course name of the training
 * @param organizer as it is written on the proof
 * @param organizationId the training-evaluation organization that trained, or null if it is not known
 * @param levels of the certificate it is for; none if it is for no particular one
 * @param validUntil last day it counts, or null if no end is set
 * @param certificateId scope: the certificate it qualifies for, or null if it is not known
 * @param trainedOn last day of the training
 * @param proofNumber number of the training certificate, or null
 */
public record TrainingFacts(
        String course,
        String organizer,
        Long organizationId,
        Long certificateId,
        Set<SkillLevel> levels,
        LocalDate trainedOn,
        LocalDate validUntil,
        Integer hours,
        String proofNumber)
        implements Serializable {

    public TrainingFacts {
        levels = levels == null ? Set.of() : Set.copyOf(levels);
    }

    /** By whoever it was, for no particular level and without an end. */
    public TrainingFacts(
            String course,
            String organizer,
            Long certificateId,
            LocalDate trainedOn,
            Integer hours,
            String proofNumber) {
        this(course, organizer, null, certificateId, Set.of(), trainedOn, null, hours, proofNumber);
    }

    /** Most hours a training can have. */
    public static final int MOST_HOURS = 2000;

    /** With the organization, levels and end that a workbook without these columns leaves open. */
    public TrainingFacts keepingScopeOf(TrainingFacts known) {
        return new TrainingFacts(
                course,
                organizer,
                organizationId == null ? known.organizationId : organizationId,
                certificateId,
                levels.isEmpty() ? known.levels : levels,
                trainedOn,
                validUntil == null ? known.validUntil : validUntil,
                hours,
                proofNumber);
    }
}
