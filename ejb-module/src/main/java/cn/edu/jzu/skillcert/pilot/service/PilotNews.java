package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.PilotNotice;
import cn.edu.jzu.skillcert.pilot.PilotTask;
import cn.edu.jzu.skillcert.pilot.model.DeclarationLine;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells 待办 and notices what a round wants of whom, after every change and from its state alone. */
@Dependent
public class PilotNews {

    private static final String CLAUSE = "附件1·二·1";

    @Inject
    private AcrossDepartments across;

    @Inject
    private PilotNames names;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    @Inject
    private Clock clock;

    /** Exactly what the round wants now, of 教务处 and of every department. */
    public void of(PilotRound round) {
        tasks.fire(new OpenTasks(PilotRound.class.getSimpleName(), round.getId(), open(round)));
    }

    private List<TaskDraft> open(PilotRound round) {
        return switch (round.getStatus()) {
            case OPEN -> declaring(round);
            case CONSENTED -> List.of(forKeeper(round, PilotTask.UPLOAD).due(on(round.getPlatformDue())));
            case UPLOADED -> List.of(forKeeper(round, PilotTask.RECORD_APPROVAL));
            case APPROVED -> List.of();
        };
    }

    private List<TaskDraft> declaring(PilotRound round) {
        List<TaskDraft> open = new ArrayList<>();
        open.add(forKeeper(round, PilotTask.GET_CONSENT).due(on(round.getPlatformDue())));
        Map<Long, DeclarationStatus> statuses = across.declarations(round.getId());
        for (DepartmentOption department : names.teachingDepartments()) {
            DeclarationStatus status = statuses.get(department.id());
            if (status != DeclarationStatus.SUBMITTED && status != DeclarationStatus.DECLINED) {
                PilotTask kind = status == DeclarationStatus.RETURNED ? PilotTask.MEND_DECLARATION : PilotTask.DECLARE;
                open.add(TaskDraft.of(kind, round.getTitle(), place(round), CLAUSE)
                        .forDepartment(department.id())
                        .due(on(round.getDepartmentDue())));
            }
        }
        return open;
    }

    void opened(PilotRound round) {
        of(round);
        List<Recipient> all = names.teachingDepartments().stream()
                .map(department -> Recipient.department(department.id()))
                .toList();
        if (!all.isEmpty()) {
            notices.fire(new NoticeRequested(
                    all,
                    PilotNotice.ROUND_OPENED,
                    List.of(round.getTitle(), Formats.date(round.getDepartmentDue())),
                    place(round),
                    CLAUSE,
                    round.getDepartmentDue()));
        }
    }

    void returned(PilotRound round, PilotDeclaration declaration, String reason) {
        of(round);
        tell(declaration, PilotNotice.DECLARATION_RETURNED, reason, round.getTitle());
    }

    void decided(PilotRound round, PilotDeclaration declaration) {
        int declared = declaration.getLines().stream()
                .mapToInt(DeclarationLine::getHeads)
                .sum();
        int approved = declaration.getLines().stream()
                .mapToInt(DeclarationLine::getApprovedHeads)
                .sum();
        tell(
                declaration,
                PilotNotice.DECLARATION_DECIDED,
                null,
                round.getTitle(),
                String.valueOf(approved),
                String.valueOf(declared),
                round.getApprovalNumber());
    }

    private void tell(PilotDeclaration declaration, PilotNotice kind, String remark, String... arguments) {
        notices.fire(new NoticeRequested(
                List.of(Recipient.department(declaration.getDepartmentId())),
                kind,
                List.of(arguments),
                remark,
                Place.of(PlaceKind.PILOT_DECLARATION, declaration.getId()),
                CLAUSE,
                null));
    }

    private static TaskDraft forKeeper(PilotRound round, PilotTask kind) {
        return TaskDraft.of(kind, round.getTitle(), place(round), CLAUSE).forRole(Role.ACADEMIC_AFFAIRS);
    }

    private Deadline on(LocalDate due) {
        return new Deadline(LocalDate.now(clock), due, List.of(), List.of(), false);
    }

    static Place place(PilotRound round) {
        return Place.of(PlaceKind.PILOT_ROUND, round.getId());
    }
}
