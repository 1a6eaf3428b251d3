package cn.edu.jzu.skillcert.training;

import java.io.Serializable;

/**
 * Each part may be null for any.
 *
 * @param text part of the person's name or number, of the training or its organizer
 */
public record TrainingRecordFilter(String text, Long departmentId, Long certificateId, TrainingRecordStatus status)
        implements Serializable {

    public static final TrainingRecordFilter ALL = new TrainingRecordFilter(null, null, null, null);
}
