package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One department's part in one notice.
 *
 * @param certificateName null if the training is about none in particular
 * @param heads how many it named
 */
public record TrainingReplyRow(
        long replyId,
        long noticeId,
        String title,
        String organizer,
        String certificateName,
        String departmentName,
        LocalDate heldFrom,
        LocalDate replyDue,
        TrainingReplyStatus status,
        int heads)
        implements Serializable {}
