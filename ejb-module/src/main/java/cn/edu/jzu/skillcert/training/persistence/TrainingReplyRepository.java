package cn.edu.jzu.skillcert.training.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.training.TrainingNoticeStatus;
import cn.edu.jzu.skillcert.training.TrainingReplyFilter;
import cn.edu.jzu.skillcert.training.TrainingReplyRow;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import cn.edu.jzu.skillcert.training.model.TrainingReply;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class TrainingReplyRepository extends ScopedRepository<TrainingReply> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.training.TrainingReplyRow(e.id, n.id, n.title, n.organizer, c.name, d.name,
            n.heldFrom, n.replyDue, e.status, e.heads)""";
    private static final Map<String, String> SORT_KEYS = Map.of(
            "title", "n.title",
            "departmentName", "d.name",
            "heldFrom", "n.heldFrom",
            "replyDue", "n.replyDue",
            "status", "e.status");

    public TrainingReplyRepository() {
        super(TrainingReply.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    @Override
    protected String joins() {
        // Outer to the notice, too, though every reply has one: else the next join comes before it in the statement.
        return "join Department d on d.id = e.departmentId left join e.notice n"
                + " left join SkillCertificate c on c.id = n.certificateId";
    }

    @Override
    protected String naturalOrder() {
        return "n.replyDue desc, n.id desc, d.code, e.id";
    }

    public PageOf<TrainingReplyRow> page(TrainingReplyFilter filter, PageRequest request, DataScope scope) {
        return page(TrainingReplyRow.class, ROW, matching(filter), request, scope);
    }

    /** The rows a list of the same filter shows, for its export. */
    public List<TrainingReplyRow> rows(TrainingReplyFilter filter, int limit, DataScope scope) {
        return rows(TrainingReplyRow.class, ROW, matching(filter), limit, scope);
    }

    /** Those of one notice, with the people they name; in two statements, however many they are. */
    public List<TrainingReply> ofNotice(long noticeId, DataScope scope) {
        List<TrainingReply> replies = list(Condition.all().and("e.notice.id = :notice", "notice", noticeId), scope);
        if (!replies.isEmpty()) {
            unscoped(
                    UnscopedAccess.because("the replies were found within the caller's scope"),
                    TrainingReply.class,
                    "select distinct r from TrainingReply r left join fetch r.staffIds where r.id in :ids",
                    Map.of("ids", replies.stream().map(TrainingReply::getId).toList()));
        }
        return replies;
    }

    /** Answered with names, for trainings that were over before that day. */
    public List<TrainingReply> namedForTrainingsBefore(LocalDate day, DataScope scope) {
        return list(
                Condition.all()
                        .and("e.status = :named", "named", TrainingReplyStatus.NAMED)
                        .and("e.notice.status = :issued", "issued", TrainingNoticeStatus.ISSUED)
                        .and("e.notice.heldFrom < :day", "day", day),
                scope);
    }

    /** Whom the replies to a notice name, by id. */
    public Map<Long, StaffOption> namedIn(long noticeId, DataScope scope) {
        Set<Long> staffIds = ofNotice(noticeId, scope).stream()
                .flatMap(reply -> reply.getStaffIds().stream())
                .collect(Collectors.toSet());
        return staffIds.isEmpty()
                ? Map.of()
                : unscoped(
                                UnscopedAccess.because("who sees a reply sees the names in it"),
                                StaffOption.class,
                                """
                                select new cn.edu.jzu.skillcert.organization.StaffOption(s.id, s.staffNumber, s.name)
                                from Staff s where s.id in :ids""",
                                Map.of("ids", staffIds))
                        .stream()
                        .collect(Collectors.toMap(StaffOption::id, person -> person));
    }

    private static Condition matching(TrainingReplyFilter filter) {
        Condition condition = Condition.all()
                .andContains(filter.text(), "n.title", "n.documentNumber", "n.organizer")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.status(), "e.status = :status", "status");
        return filter.overdueOn() == null
                ? condition
                : condition
                        .and("n.replyDue < :today", "today", filter.overdueOn())
                        .and("e.status = :waiting", "waiting", TrainingReplyStatus.WAITING);
    }
}
