package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DIRECT_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING_NOTICES;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.training.DeclineTraining;
import cn.edu.jzu.skillcert.training.IssueTrainingNotice;
import cn.edu.jzu.skillcert.training.NameTeachers;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import cn.edu.jzu.skillcert.training.TrainingReplyFilter;
import cn.edu.jzu.skillcert.training.TrainingReplyRow;
import cn.edu.jzu.skillcert.training.model.TrainingNotice;
import cn.edu.jzu.skillcert.training.model.TrainingReply;
import cn.edu.jzu.skillcert.training.persistence.TrainingNoticeRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingReplyRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

@Stateless
@DenyAll
public class TrainingNoticesBean implements TrainingNotices {

    private static final int MOST_ROWS = 20_000;

    private static final ListExport<TrainingReplyRow> EXPORT = ListExport.<TrainingReplyRow>of("training.notice.list")
            .column("training.notice.title", TrainingReplyRow::title)
            .column("training.organizer", TrainingReplyRow::organizer)
            .column("training.certificate", TrainingReplyRow::certificateName)
            .column("training.department", TrainingReplyRow::departmentName)
            .column("training.notice.heldFrom", TrainingReplyRow::heldFrom)
            .column("training.notice.replyDue", TrainingReplyRow::replyDue)
            .column("training.notice.reply", TrainingReplyRow::status)
            .column("training.notice.heads", TrainingReplyRow::heads);

    @Inject
    private TrainingNoticeRepository notices;

    @Inject
    private TrainingReplyRepository replies;

    @Inject
    private TrainingNoticeViews views;

    @Inject
    private TrainingInput input;

    @Inject
    private StaffKeeping staff;

    @Inject
    private DocumentIntake documents;

    @Inject
    private TrainingNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<TrainingReplyRow> list(TrainingReplyFilter filter, PageRequest page) {
        return replies.page(filter, page, caller.scopeIn(READ_TRAINING));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public TrainingNoticeDetail detail(long id) {
        return views.of(notices.require(id, caller.scopeIn(READ_TRAINING_NOTICES)));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public FileContent file(long id) {
        return documents.open(notices.require(id, caller.scopeIn(READ_TRAINING_NOTICES))
                .getPaper()
                .orElseThrow(NotFoundException::new));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(TrainingReplyFilter filter) {
        return EXPORT.write(
                replies.rows(filter, MOST_ROWS, caller.scopeIn(READ_TRAINING)),
                caller.authority().name(),
                clock.instant());
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public long issue(IssueTrainingNotice command, String fileName, InputStream content) {
        NoticeFacts facts = input.notice(command);
        StoredDocument paper = content == null
                ? null
                : documents.receive(fileName, content, TrainingInput.PAPERS).stored();
        TrainingNotice notice = notices.add(
                new TrainingNotice(facts, paper, caller.actorIn(DIRECT_TRAINING, null), clock.instant()),
                caller.scopeIn(DIRECT_TRAINING));
        List<TrainingReply> awaited = command.departmentIds().stream()
                .sorted()
                .map(department -> replies.add(new TrainingReply(notice, department), caller.scopeIn(READ_TRAINING)))
                .toList();
        news.issued(notice, awaited);
        return notice.getId();
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void withdraw(long id, long version, String reason) {
        TrainingNotice notice = notices.require(id, version, caller.scopeIn(DIRECT_TRAINING));
        InputCheck check = new InputCheck();
        String why = check.optional("reason", reason, TrainingInput.LONGEST_TEXT);
        check.done();
        notice.withdraw(why, caller.actorIn(DIRECT_TRAINING, null), clock.instant());
        List<TrainingReply> awaited = replies.ofNotice(id, caller.scopeIn(READ_TRAINING));
        awaited.forEach(TrainingReply::callOff);
        news.withdrawn(notice, awaited);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void name(NameTeachers command) {
        TrainingReply reply = replies.require(command.replyId(), command.version(), caller.scopeIn(KEEP_TRAINING));
        for (Long person : command.staffIds()) {
            if (staff.detail(person).departmentId() != reply.getDepartmentId()) {
                throw new BusinessException(TrainingError.NOT_OF_THIS_DEPARTMENT);
            }
        }
        reply.name(command.staffIds(), caller.actorIn(KEEP_TRAINING, reply.getDepartmentId()), clock.instant());
        news.of(reply);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void decline(DeclineTraining command) {
        TrainingReply reply = replies.require(command.replyId(), command.version(), caller.scopeIn(KEEP_TRAINING));
        InputCheck check = new InputCheck();
        String reason = check.optional("reason", command.reason(), TrainingInput.LONGEST_TEXT);
        check.done();
        reply.decline(reason, caller.actorIn(KEEP_TRAINING, reply.getDepartmentId()), clock.instant());
        news.of(reply);
    }
}
