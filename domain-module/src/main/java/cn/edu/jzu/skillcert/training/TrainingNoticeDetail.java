package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice with the replies the caller may see.
 *
 * @param fileName of the paper that came with it, or null
 * @param withdrawnReason null unless withdrawn
 * @param assessment for each of these replies
 */
public record TrainingNoticeDetail(
        long id,
        long version,
        NoticeFacts facts,
        String certificateName,
        TrainingNoticeStatus status,
        String fileName,
        String withdrawnReason,
        List<ReplyView> replies,
        Assessment assessment,
        List<TrailStep> trail,
        boolean mayWithdraw)
        implements Serializable {

    public TrainingNoticeDetail {
        replies = List.copyOf(replies);
        trail = List.copyOf(trail);
    }

    /**
     * @param answeredOn day of the first answer, or null
     * @param mayReply whether the caller may answer now
     */
    public record ReplyView(
            long id,
            long version,
            long departmentId,
            String departmentName,
            TrainingReplyStatus status,
            List<NamedTeacher> named,
            String reason,
            LocalDate answeredOn,
            boolean mayReply)
            implements Serializable {

        public ReplyView {
            named = List.copyOf(named);
        }
    }

    /** @param recordId of the record that he has been there, or null while there is none */
    public record NamedTeacher(StaffOption person, Long recordId) implements Serializable {}

    /** The caller's own part, if he has exactly one to answer. */
    public ReplyView mine() {
        List<ReplyView> own = replies.stream().filter(ReplyView::mayReply).toList();
        return own.size() == 1 ? own.get(0) : null;
    }
}
