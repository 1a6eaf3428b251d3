package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Reason;
import java.io.InputStream;

/** Training notices (附件1·五·1): 教务处 passes them on, each addressed department answers with names or a reason. */
public interface TrainingNotices {

    /** One row per notice and addressed department. Sort keys: title, departmentName, heldFrom, replyDue, status. */
    PageOf<TrainingReplyRow> list(TrainingReplyFilter filter, PageRequest page);

    TrainingNoticeDetail detail(long id);

    /** The paper that came with it; not found if there is none. */
    FileContent file(long id);

    /** Exactly what the list shows under this filter. */
    FileContent export(TrainingReplyFilter filter);

    /**
     * @param fileName of the paper that invites, or null without one
     * @param content of that paper, or null
     * @return id of the notice
     */
    long issue(IssueTrainingNotice command, String fileName, InputStream content);

    /** Nobody need answer any more; refused with {@link TrainingError#REASON_WANTED} without a reason. */
    void withdraw(long id, long version, @Reason String reason);

    /** An answer can be mended until the notice is withdrawn. */
    void name(NameTeachers command);

    void decline(DeclineTraining command);
}
