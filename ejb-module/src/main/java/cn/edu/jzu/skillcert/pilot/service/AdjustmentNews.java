package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.AdjustmentWindow;
import cn.edu.jzu.skillcert.pilot.PackageStatus;
import cn.edu.jzu.skillcert.pilot.PilotNotice;
import cn.edu.jzu.skillcert.pilot.PilotTask;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentLine;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentPackage;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentRequest;
import cn.edu.jzu.skillcert.pilot.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells 待办 and notices what the September window wants of whom. */
@Dependent
public class AdjustmentNews {

    private static final String CLAUSE = "附件1·二·1";
    private static final String WINDOW = AdjustmentWindow.class.getSimpleName();
    private static final Place LIST = Place.of(PlaceKind.ADJUSTMENTS);

    @Inject
    private AcrossDepartments across;

    @Inject
    private PilotNames names;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    /** Exactly what the window of the year wants now; nothing once it is over or locked. */
    public void ofWindow(AdjustmentWindow window) {
        tasks.fire(new OpenTasks(WINDOW, window.year(), window.open() ? open(window) : List.of()));
    }

    private List<TaskDraft> open(AdjustmentWindow window) {
        String label = window.year() + "年九月调整";
        Deadline due = new Deadline(window.first(), window.lastWorkingDay(), List.of(), List.of(), false);
        List<TaskDraft> open = new ArrayList<>();
        open.add(TaskDraft.of(PilotTask.LOCK_ADJUSTMENTS, label, LIST, CLAUSE)
                .forRole(Role.ACADEMIC_AFFAIRS)
                .due(due));
        Map<Long, AdjustmentStatus> statuses = across.requests(window.year());
        for (DepartmentOption department : names.teachingDepartments()) {
            AdjustmentStatus status = statuses.get(department.id());
            if (status != AdjustmentStatus.SUBMITTED && status != AdjustmentStatus.DECLINED) {
                PilotTask kind =
                        status == AdjustmentStatus.RETURNED ? PilotTask.MEND_ADJUSTMENT : PilotTask.REQUEST_ADJUSTMENT;
                open.add(TaskDraft.of(kind, label, LIST, CLAUSE)
                        .forDepartment(department.id())
                        .due(due));
            }
        }
        return open;
    }

    /** On its first day everybody hears of it. */
    public void opened(AdjustmentWindow window) {
        List<Recipient> all = names.teachingDepartments().stream()
                .map(department -> Recipient.department(department.id()))
                .toList();
        if (!all.isEmpty()) {
            notices.fire(new NoticeRequested(
                    all,
                    PilotNotice.WINDOW_OPEN,
                    List.of(Formats.date(window.first()), Formats.date(window.last())),
                    LIST,
                    CLAUSE,
                    window.last()));
        }
    }

    void returned(AdjustmentRequest request, String reason, AdjustmentWindow window) {
        ofWindow(window);
        tell(request, PilotNotice.ADJUSTMENT_RETURNED, reason);
    }

    void decided(AdjustmentRequest request, String number) {
        long granted =
                request.getLines().stream().filter(AdjustmentLine::getGranted).count();
        tell(
                request,
                PilotNotice.ADJUSTMENT_DECIDED,
                null,
                String.valueOf(granted),
                String.valueOf(request.getLines().size()),
                number);
    }

    private void tell(AdjustmentRequest request, PilotNotice kind, String remark, String... arguments) {
        notices.fire(new NoticeRequested(
                List.of(Recipient.department(request.getDepartmentId())),
                kind,
                List.of(arguments),
                remark,
                Place.of(PlaceKind.ADJUSTMENT, request.getId()),
                CLAUSE,
                null));
    }

    void of(AdjustmentPackage locked) {
        List<TaskDraft> open = locked.getStatus() == PackageStatus.LOCKED
                ? List.of(TaskDraft.of(PilotTask.RECORD_REPLY, locked.getYear() + "年九月调整", place(locked), CLAUSE)
                        .forRole(Role.ACADEMIC_AFFAIRS))
                : List.of();
        tasks.fire(new OpenTasks(AdjustmentPackage.class.getSimpleName(), locked.getId(), open));
    }

    static Place place(AdjustmentPackage locked) {
        return Place.of(PlaceKind.ADJUSTMENT_PACKAGE, locked.getId());
    }
}
