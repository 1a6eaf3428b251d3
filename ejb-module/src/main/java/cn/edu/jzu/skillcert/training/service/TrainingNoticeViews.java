package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DIRECT_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.TrailStep;
import cn.edu.jzu.skillcert.training.TrainingEventKind;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail.NamedTeacher;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail.ReplyView;
import cn.edu.jzu.skillcert.training.model.NoticeAnswered;
import cn.edu.jzu.skillcert.training.model.TrainingNotice;
import cn.edu.jzu.skillcert.training.model.TrainingRecord;
import cn.edu.jzu.skillcert.training.model.TrainingReply;
import cn.edu.jzu.skillcert.training.persistence.TrainingRecordRepository;
import cn.edu.jzu.skillcert.training.persistence.TrainingReplyRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A notice as its page shows it: with the replies in the caller's scope and what the rules say of them. */
@Dependent
class TrainingNoticeViews {

    @Inject
    private TrainingReplyRepository replies;

    @Inject
    private TrainingRecordRepository records;

    @Inject
    private TrainingNames names;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    TrainingNoticeDetail of(TrainingNotice notice) {
        DataScope scope = caller.scopeIn(READ_TRAINING);
        Map<Long, String> departments = names.departments();
        List<TrainingReply> seen = replies.ofNotice(notice.getId(), scope).stream()
                .sorted(Comparator.comparing(reply -> departments.get(reply.getDepartmentId())))
                .toList();
        Map<Long, Long> recordOf = records.ofNotice(notice.getId(), scope).stream()
                .collect(Collectors.toMap(TrainingRecord::getStaffId, TrainingRecord::getId, Math::max));
        Map<Long, StaffOption> people = replies.namedIn(notice.getId(), scope);
        return new TrainingNoticeDetail(
                notice.getId(),
                notice.getVersion(),
                notice.facts(),
                names.certificate(notice.facts().certificateId()),
                notice.getStatus(),
                notice.getPaper().map(StoredDocument::fileName).orElse(null),
                notice.getWithdrawnReason(),
                seen.stream()
                        .map(reply -> view(reply, departments, people, recordOf))
                        .toList(),
                assessment(seen, departments),
                trail(notice, seen, departments),
                notice.stands() && caller.carries(DIRECT_TRAINING));
    }

    private ReplyView view(
            TrainingReply reply,
            Map<Long, String> departments,
            Map<Long, StaffOption> people,
            Map<Long, Long> recordOf) {
        return new ReplyView(
                reply.getId(),
                reply.getVersion(),
                reply.getDepartmentId(),
                departments.get(reply.getDepartmentId()),
                reply.getStatus(),
                reply.getStaffIds().stream()
                        .map(id -> new NamedTeacher(people.get(id), recordOf.get(id)))
                        .toList(),
                reply.getReason(),
                day(reply.getFirstAnsweredAt()),
                reply.isOpenToAnswer() && caller.scopeIn(KEEP_TRAINING).coversDepartment(reply.getDepartmentId()));
    }

    private Assessment assessment(List<TrainingReply> seen, Map<Long, String> departments) {
        NoticeAnswered rule = new NoticeAnswered();
        WorkingCalendar calendar = workingDays.calendar();
        LocalDate today = LocalDate.now(clock);
        return new Assessment(seen.stream()
                .flatMap(reply -> rule
                        .check(new NoticeAnswered.Facts(
                                departments.get(reply.getDepartmentId()),
                                reply.getStatus(),
                                reply.getNotice().facts().replyDue(),
                                day(reply.getFirstAnsweredAt()),
                                reply.getStaffIds().size(),
                                reply.getReason(),
                                calendar,
                                today))
                        .stream())
                .toList());
    }

    private static List<TrailStep> trail(
            TrainingNotice notice, List<TrainingReply> seen, Map<Long, String> departments) {
        List<TrailStep> trail = new ArrayList<>();
        trail.add(notice.getIssued().step(TrainingEventKind.ISSUED, null));
        for (TrainingReply reply : seen) {
            reply.getAnswered()
                    .ifPresent(act -> trail.add(act.step(
                            reply.getReason() == null ? TrainingEventKind.NAMED : TrainingEventKind.DECLINED,
                            departments.get(reply.getDepartmentId()))));
        }
        notice.getWithdrawn()
                .ifPresent(act -> trail.add(act.step(TrainingEventKind.WITHDRAWN, notice.getWithdrawnReason())));
        return trail.stream().sorted(Comparator.comparing(TrailStep::at)).toList();
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : Formats.inSchoolTime(moment).toLocalDate();
    }
}
