package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingMessage;
import cn.edu.jzu.skillcert.training.TrainingTask;
import cn.edu.jzu.skillcert.training.model.TrainingNotice;
import cn.edu.jzu.skillcert.training.model.TrainingRecord;
import cn.edu.jzu.skillcert.training.model.TrainingReply;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells 待办 and notices what training wants of whom. */
@Dependent
public class TrainingNews {

    private static final String SUBJECT = TrainingReply.class.getSimpleName();
    private static final String CLAUSE = "附件1·五·1";

    @Inject
    private TrainingRecordRepository records;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    @Inject
    private Clock clock;

    /** Exactly what is open now of this reply. */
    public void of(TrainingReply reply) {
        tasks.fire(new OpenTasks(SUBJECT, reply.getId(), openTasks(reply)));
    }

    /** Every addressed department is told and has something to do. */
    public void issued(TrainingNotice notice, Collection<TrainingReply> replies) {
        replies.forEach(this::of);
        NoticeFacts facts = notice.facts();
        tell(
                notice,
                replies,
                TrainingMessage.NOTICE_ISSUED,
                facts.replyDue(),
                null,
                facts.title(),
                Formats.date(facts.replyDue()));
    }

    void withdrawn(TrainingNotice notice, Collection<TrainingReply> replies) {
        replies.forEach(this::of);
        tell(
                notice,
                replies,
                TrainingMessage.NOTICE_WITHDRAWN,
                null,
                notice.getWithdrawnReason(),
                notice.facts().title());
    }

    private void tell(
            TrainingNotice notice,
            Collection<TrainingReply> replies,
            TrainingMessage kind,
            LocalDate due,
            String remark,
            String... arguments) {
        List<Recipient> recipients = replies.stream()
                .map(reply -> Recipient.department(reply.getDepartmentId()))
                .toList();
        notices.fire(new NoticeRequested(recipients, kind, List.of(arguments), remark, place(notice), CLAUSE, due));
    }

    private List<TaskDraft> openTasks(TrainingReply reply) {
        TrainingNotice notice = reply.getNotice();
        if (!notice.stands()) {
            return List.of();
        }
        NoticeFacts facts = notice.facts();
        return switch (reply.getStatus()) {
            case WAITING -> {
                LocalDate issuedOn =
                        Formats.inSchoolTime(notice.getIssued().at()).toLocalDate();
                yield List.of(TaskDraft.of(TrainingTask.REPLY_TO_NOTICE, facts.title(), place(notice), CLAUSE)
                        .forDepartment(reply.getDepartmentId())
                        .due(new Deadline(issuedOn, facts.replyDue(), List.of(), List.of(), false)));
            }
            case NAMED ->
                facts.lastDay().isBefore(LocalDate.now(clock)) && wantsRecords(reply)
                        ? List.of(TaskDraft.of(
                                        TrainingTask.RECORD_TRAINING, facts.title(), place(notice), "附件1·五·1 + 附件2·二·1")
                                .forDepartment(reply.getDepartmentId()))
                        : List.of();
            case DECLINED, CALLED_OFF -> List.of();
        };
    }

    private boolean wantsRecords(TrainingReply reply) {
        Set<Long> recorded = records
                .ofNotice(reply.getNotice().getId(), new DataScope.OfDepartments(Set.of(reply.getDepartmentId())))
                .stream()
                .map(TrainingRecord::getStaffId)
                .collect(Collectors.toSet());
        return !recorded.containsAll(reply.getStaffIds());
    }

    private static Place place(TrainingNotice notice) {
        return Place.of(PlaceKind.TRAINING_NOTICE, notice.getId());
    }
}
