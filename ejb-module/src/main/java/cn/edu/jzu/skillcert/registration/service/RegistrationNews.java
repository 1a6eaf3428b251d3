package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.registration.RegistrationNotice;
import cn.edu.jzu.skillcert.registration.RegistrationTask;
import cn.edu.jzu.skillcert.registration.persistence.ExamInHand;
import cn.edu.jzu.skillcert.registration.persistence.WaitingWork;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tells 待办 what the registration for a planned exam wants of whom, from the state of the exam alone; and the news. */
@Dependent
public class RegistrationNews {

    private static final String SUBJECT = "PlannedExam";
    private static final String PLAN = "ExamPlan";
    private static final String REGISTER = "附件1·六·2";
    private static final String APPLY = "附件1·六·3(3)";
    private static final String FIRST_TIME = "附件1·十二";

    @Inject
    private AcrossDepartments across;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    @Inject
    private Clock clock;

    /** A plan was approved, or is so no longer. */
    void planChanged(@Observes OpenTasks plan) {
        if (plan.subject().equals(PLAN)) {
            across.inHand(plan.subjectId(), today()).forEach(this::tell);
        }
    }

    /** Whatever has happened since. */
    public void ofAll() {
        across.inHand(null, today()).forEach(this::tell);
    }

    void of(long planId, long plannedExamId) {
        across.inHand(planId, today()).stream()
                .filter(exam -> exam.id() == plannedExamId)
                .forEach(this::tell);
    }

    /** Candidates stand on the platform now. */
    void applied(long plannedExamId, int heads, LocalDate on) {
        notice(
                plannedExamId,
                exam -> Recipient.role(Role.ACADEMIC_AFFAIRS),
                RegistrationNotice.CANDIDATES_APPLIED,
                APPLY,
                Integer.toString(heads),
                on.toString());
    }

    /** Somebody left who stands on the platform. */
    void appliedWithdrew(long plannedExamId) {
        notice(
                plannedExamId,
                exam -> Recipient.role(Role.ACADEMIC_AFFAIRS),
                RegistrationNotice.APPLIED_WITHDRAWN,
                APPLY);
    }

    void decided(long plannedExamId) {
        notice(
                plannedExamId,
                exam -> Recipient.department(exam.departmentId()),
                RegistrationNotice.FIRST_TIME_DECIDED,
                FIRST_TIME);
    }

    /** The exam is over: so many of its open registrations were entered, and so many were not. */
    public void closed(long plannedExamId, int sat, int neverEntered) {
        notice(
                plannedExamId,
                exam -> Recipient.department(exam.departmentId()),
                RegistrationNotice.REGISTRATION_CLOSED,
                APPLY,
                Integer.toString(sat),
                Integer.toString(neverEntered));
    }

    private void notice(
            long plannedExamId,
            Function<ExamInHand, Recipient> to,
            RegistrationNotice kind,
            String clause,
            String... figures) {
        ExamInHand exam = across.inHand(plannedExamId);
        List<String> arguments = new ArrayList<>(List.of(label(exam)));
        arguments.addAll(List.of(figures));
        notices.fire(new NoticeRequested(List.of(to.apply(exam)), kind, arguments, place(exam), clause, null));
    }

    private void tell(ExamInHand exam) {
        tasks.fire(new OpenTasks(SUBJECT, exam.id(), open(exam, across.waitingFor(exam))));
    }

    private List<TaskDraft> open(ExamInHand exam, WaitingWork waiting) {
        List<TaskDraft> open = new ArrayList<>();
        if (exam.takesCandidates(today())) {
            int planned = exam.heads() == null ? 0 : exam.heads();
            if (waiting.registered() < planned) {
                open.add(task(exam, RegistrationTask.REGISTER_CANDIDATES, REGISTER, planned, waiting.registered())
                        .forDepartment(exam.departmentId())
                        .due(dayBefore(exam)));
            }
            if (waiting.withoutPhoto() + waiting.toConfirm() > 0) {
                open.add(task(
                                exam,
                                RegistrationTask.COMPLETE_PHOTOS,
                                REGISTER,
                                waiting.registered(),
                                waiting.withoutPhoto(),
                                waiting.toConfirm())
                        .forDepartment(exam.departmentId())
                        .due(dayBefore(exam)));
            }
            if (waiting.open() > 0) {
                open.add(task(exam, RegistrationTask.APPLY_CANDIDATES, APPLY, waiting.open())
                        .forDepartment(exam.departmentId())
                        .due(dayBefore(exam)));
            }
        }
        if (waiting.undecided() > 0) {
            open.add(task(exam, RegistrationTask.DECIDE_FIRST_TIME, FIRST_TIME, waiting.undecided())
                    .forRole(Role.ACADEMIC_AFFAIRS));
        }
        return open;
    }

    /** The platform wants them before the first session. */
    private Deadline dayBefore(ExamInHand exam) {
        LocalDate last = exam.firstSession().minusDays(1);
        return new Deadline(exam.planMonth(), last, List.of(), List.of(), false);
    }

    private TaskDraft task(ExamInHand exam, RegistrationTask kind, String clause, int... figures) {
        String[] arguments = new String[figures.length];
        for (int i = 0; i < figures.length; i++) {
            arguments[i] = Integer.toString(figures[i]);
        }
        return TaskDraft.of(kind, label(exam), place(exam), clause, arguments);
    }

    private static Place place(ExamInHand exam) {
        return Place.of(PlaceKind.EXAM_REGISTRATION, exam.id());
    }

    private String label(ExamInHand exam) {
        return departments.name(exam.departmentId()) + " · " + exam.certificateName()
                + Texts.of(exam.level(), Locale.SIMPLIFIED_CHINESE) + " · " + YearMonth.from(exam.planMonth());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
