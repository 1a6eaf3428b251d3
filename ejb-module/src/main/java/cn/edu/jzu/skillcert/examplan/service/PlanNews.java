package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanNotice;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlanTask;
import cn.edu.jzu.skillcert.examplan.model.ExamFacts;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.IncreaseDeadline;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.model.PlanFacts;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells 待办 and notices what plans and increases want of whom, after every change and from their state alone. */
@Dependent
public class PlanNews {

    private static final String CLAUSE = "附件1·六·1";
    /** Subject of the task of a plan that nobody has begun. */
    private static final String OWED = "OwedExamPlan";

    /** More months than there will be. */
    private static final long MONTHS = 100_000;

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private AcrossDepartments across;

    @Inject
    private PlanFactsSource facts;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    public void of(ExamPlan plan) {
        of(plan, facts.of(plan));
    }

    void of(ExamPlan plan, PlanFacts current) {
        tasks.fire(new OpenTasks(ExamPlan.class.getSimpleName(), plan.getId(), openTasks(plan, current)));
        owed(plan.getDepartmentId(), plan.getPlanMonth(), false);
    }

    /** @param owing whether the department owes a plan of the month that it has not begun */
    void owed(long departmentId, YearMonth month, boolean owing) {
        List<TaskDraft> open = owing
                ? List.of(TaskDraft.of(
                                PlanTask.SUBMIT_PLAN, label(departmentId, month), toOpen(departmentId, month), CLAUSE)
                        .forDepartment(departmentId)
                        .due(due(month)))
                : List.of();
        tasks.fire(new OpenTasks(OWED, numberOf(departmentId, month), open));
    }

    /** A plan that is not begun has no id; department and month name it. */
    private static long numberOf(long departmentId, YearMonth month) {
        return departmentId * MONTHS + month.getYear() * 12L + month.getMonthValue();
    }

    /** Tells the department if this is the last day. */
    void dueToday(long departmentId, YearMonth month, Optional<ExamPlan> plan, LocalDate today) {
        if (due(month).date().equals(today)) {
            tell(
                    departmentId,
                    PlanNotice.PLAN_DUE_TODAY,
                    plan.map(PlanNews::place).orElseGet(() -> toOpen(departmentId, month)),
                    null,
                    label(departmentId, month));
        }
    }

    static Place toOpen(long departmentId, YearMonth month) {
        return Place.of(PlaceKind.EXAM_PLAN_TO_OPEN)
                .with("department", departmentId)
                .with("month", month);
    }

    void approved(ExamPlan plan) {
        of(plan);
        tell(plan.getDepartmentId(), PlanNotice.PLAN_APPROVED, place(plan), null, label(plan));
    }

    void returned(ExamPlan plan) {
        of(plan);
        tell(
                plan.getDepartmentId(),
                PlanNotice.PLAN_RETURNED,
                place(plan),
                plan.returnReason().orElseThrow(),
                label(plan));
    }

    private List<TaskDraft> openTasks(ExamPlan plan, PlanFacts current) {
        List<TaskDraft> open = new ArrayList<>(
                switch (plan.getStatus()) {
                    case DRAFT ->
                        List.of(task(plan, PlanTask.SUBMIT_PLAN)
                                .forDepartment(plan.getDepartmentId())
                                .due(due(plan.getPlanMonth())));
                    case RETURNED ->
                        List.of(task(plan, PlanTask.MEND_RETURNED_PLAN).forDepartment(plan.getDepartmentId()));
                    case SUBMITTED -> List.of(task(plan, PlanTask.REVIEW_PLAN).forRole(Role.ACADEMIC_AFFAIRS));
                    case APPROVED -> List.of();
                });
        List<ExamFacts> over = current.exams().stream()
                .filter(exam -> mayApply(exam, current.today()))
                .toList();
        if (!over.isEmpty()) {
            TaskDraft apply = TaskDraft.of(PlanTask.APPLY_FOR_INCREASE, label(plan), place(plan), CLAUSE)
                    .forDepartment(plan.getDepartmentId());
            open.add(over.stream()
                    .flatMap(exam -> current.firstSessionWith(exam).stream())
                    .map(first -> IncreaseDeadline.before(first, current.calendar(), current.parameters())
                            .limit())
                    .min(LocalDate::compareTo)
                    .map(limit -> apply.due(new Deadline(limit, limit, List.of(), List.of(), false)))
                    .orElse(apply));
        }
        return open;
    }

    /** Where there is no quota at all nothing can be increased, and after the exam nobody needs it. */
    private static boolean mayApply(ExamFacts exam, LocalDate today) {
        boolean past =
                exam.terms().lastSession().filter(last -> last.isBefore(today)).isPresent();
        return exam.neededIncrease() > 0 && exam.quota().quota() > 0 && !past;
    }

    private TaskDraft task(ExamPlan plan, PlanTask kind) {
        Place place = plan.getStatus() == PlanStatus.DRAFT || plan.getStatus() == PlanStatus.RETURNED
                ? Place.of(PlaceKind.EXAM_PLAN_DRAFT, plan.getId())
                : place(plan);
        return TaskDraft.of(kind, label(plan), place, CLAUSE);
    }

    private Deadline due(YearMonth month) {
        return PlanDeadline.of(month, workingDays.calendar(), parameters.on(month.atDay(1)));
    }

    public void of(QuotaIncrease increase) {
        List<TaskDraft> open =
                switch (increase.getStatus()) {
                    case SUBMITTED ->
                        List.of(task(increase, PlanTask.FORWARD_INCREASE).forRole(Role.ACADEMIC_AFFAIRS));
                    case FORWARDED ->
                        List.of(task(increase, PlanTask.RECORD_REPLY).forRole(Role.ACADEMIC_AFFAIRS));
                    case GRANTED, REJECTED, RETURNED, WITHDRAWN -> List.of();
                };
        tasks.fire(new OpenTasks(QuotaIncrease.class.getSimpleName(), increase.getId(), open));
    }

    void answered(QuotaIncrease increase) {
        of(increase);
        if (increase.getStatus() == IncreaseStatus.RETURNED) {
            tell(
                    increase.getDepartmentId(),
                    PlanNotice.INCREASE_RETURNED,
                    place(increase),
                    increase.getNote(),
                    label(increase));
            return;
        }
        tell(
                increase.getDepartmentId(),
                increase.getStatus() == IncreaseStatus.GRANTED
                        ? PlanNotice.INCREASE_GRANTED
                        : PlanNotice.INCREASE_REJECTED,
                place(increase),
                null,
                label(increase),
                String.valueOf(increase.getHeads()),
                increase.getReplyNumber());
    }

    private TaskDraft task(QuotaIncrease increase, PlanTask kind) {
        return TaskDraft.of(kind, label(increase) + " +" + increase.getHeads(), place(increase), CLAUSE);
    }

    private void tell(long departmentId, PlanNotice kind, Place place, String remark, String... arguments) {
        notices.fire(new NoticeRequested(
                List.of(Recipient.department(departmentId)), kind, List.of(arguments), remark, place, CLAUSE, null));
    }

    /** How people call a plan. */
    String label(ExamPlan plan) {
        return label(plan.getDepartmentId(), plan.getPlanMonth());
    }

    private String label(long departmentId, YearMonth month) {
        return Texts.of("examplan.label", CHINESE, across.departmentName(departmentId), month.toString());
    }

    private String label(QuotaIncrease increase) {
        String certificate = certificates.name(increase.getCertificateId());
        return Texts.of("examplan.certificateLevel", CHINESE, certificate, increase.getLevel());
    }

    private static Place place(ExamPlan plan) {
        return Place.of(PlaceKind.EXAM_PLAN, plan.getId());
    }

    static Place place(QuotaIncrease increase) {
        return Place.of(PlaceKind.QUOTA_INCREASE, increase.getId());
    }
}
