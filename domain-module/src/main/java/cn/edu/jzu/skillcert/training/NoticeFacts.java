package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a training notice says (附件1·五·1).
 *
 * @param documentNumber of the paper that invites, or null
 * @param organizer who holds the training: 各级机构
 * @param certificateId the certificate it is about, or null if it is about none in particular
 * @param heldTo last day, or null if it lasts one day
 * @param replyDue last day for the departments' replies
 */
public record NoticeFacts(
        String title,
        String documentNumber,
        String organizer,
        Long certificateId,
        LocalDate heldFrom,
        LocalDate heldTo,
        String place,
        String content,
        LocalDate replyDue)
        implements Serializable {

    /** The day after which there can be records. */
    public LocalDate lastDay() {
        return heldTo == null ? heldFrom : heldTo;
    }
}
