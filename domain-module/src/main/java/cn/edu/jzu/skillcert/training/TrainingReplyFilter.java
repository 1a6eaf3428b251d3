package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Each part may be null for any.
 *
 * @param text part of the notice's title, document number or organizer
 * @param overdueOn only those still unanswered after their last day, as seen on this day
 */
public record TrainingReplyFilter(String text, Long departmentId, TrainingReplyStatus status, LocalDate overdueOn)
        implements Serializable {

    public static final TrainingReplyFilter ALL = new TrainingReplyFilter(null, null, null, null);
}
