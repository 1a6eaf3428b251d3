package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a training record says.
 *
 * @param course name of the training
 * @param certificateId scope: the certificate it qualifies for, or null if it is not known
 * @param trainedOn last day of the training
 * @param proofNumber number of the training certificate, or null
 */
public record TrainingFacts(
        String course, String organizer, Long certificateId, LocalDate trainedOn, Integer hours, String proofNumber)
        implements Serializable {

    /** Most hours a training can have. */
    public static final int MOST_HOURS = 2000;
}
