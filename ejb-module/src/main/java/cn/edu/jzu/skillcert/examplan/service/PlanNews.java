package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanNotice;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlanTask;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlanDeadline;
import cn.edu.jzu.skillcert.examplan.model.QuotaIncrease;
import cn.edu.jzu.skillcert.examplan.persistence.AcrossDepartments;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.task.OpenTasks;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Tells 待办 and notices what plans and increases want of whom, after every change and from their state alone. */
@Dependent
public class PlanNews {

    private static final String CLAUSE = "附件1·六·1";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private AcrossDepartments across;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Clock clock;

    @Inject
    private Event<OpenTasks> tasks;

    @Inject
    private Event<NoticeRequested> notices;

    public void of(ExamPlan plan) {
        tasks.fire(new OpenTasks(ExamPlan.class.getSimpleName(), plan.getId(), openTasks(plan)));
    }

    void approved(ExamPlan plan) {
        of(plan);
        tell(plan.getDepartmentId(), PlanNotice.PLAN_APPROVED, page(plan), label(plan));
    }

    void returned(ExamPlan plan) {
        of(plan);
        tell(
                plan.getDepartmentId(),
                PlanNotice.PLAN_RETURNED,
                page(plan),
                label(plan),
                plan.returnReason().orElseThrow());
    }

    private List<TaskDraft> openTasks(ExamPlan plan) {
        TaskDraft department = task(plan, PlanTask.SUBMIT_PLAN)
                .forDepartment(plan.getDepartmentId())
                .due(due(plan.getPlanMonth()));
        return switch (plan.getStatus()) {
            case DRAFT -> List.of(department);
            case RETURNED -> List.of(task(plan, PlanTask.MEND_RETURNED_PLAN).forDepartment(plan.getDepartmentId()));
            case SUBMITTED -> List.of(task(plan, PlanTask.REVIEW_PLAN).forRole(Role.ACADEMIC_AFFAIRS));
            case APPROVED -> List.of();
        };
    }

    private TaskDraft task(ExamPlan plan, PlanTask kind) {
        String page = plan.getStatus() == PlanStatus.DRAFT || plan.getStatus() == PlanStatus.RETURNED
                ? "/examplan/edit.xhtml?id=" + plan.getId()
                : page(plan);
        return TaskDraft.of(kind, label(plan), page, CLAUSE);
    }

    private Deadline due(YearMonth month) {
        return PlanDeadline.of(month, workingDays.calendar(), parameters.on(LocalDate.now(clock)));
    }

    public void of(QuotaIncrease increase) {
        List<TaskDraft> open =
                switch (increase.getStatus()) {
                    case SUBMITTED ->
                        List.of(task(increase, PlanTask.FORWARD_INCREASE).forRole(Role.ACADEMIC_AFFAIRS));
                    case FORWARDED ->
                        List.of(task(increase, PlanTask.RECORD_REPLY).forRole(Role.ACADEMIC_AFFAIRS));
                    case GRANTED, REJECTED, RETURNED -> List.of();
                };
        tasks.fire(new OpenTasks(QuotaIncrease.class.getSimpleName(), increase.getId(), open));
    }

    void answered(QuotaIncrease increase) {
        of(increase);
        if (increase.getStatus() == IncreaseStatus.RETURNED) {
            tell(
                    increase.getDepartmentId(),
                    PlanNotice.INCREASE_RETURNED,
                    page(increase),
                    label(increase),
                    increase.getNote());
            return;
        }
        tell(
                increase.getDepartmentId(),
                increase.getStatus() == IncreaseStatus.GRANTED
                        ? PlanNotice.INCREASE_GRANTED
                        : PlanNotice.INCREASE_REJECTED,
                page(increase),
                label(increase),
                String.valueOf(increase.getHeads()),
                increase.getReplyNumber());
    }

    private TaskDraft task(QuotaIncrease increase, PlanTask kind) {
        return TaskDraft.of(kind, label(increase) + " +" + increase.getHeads(), page(increase), CLAUSE);
    }

    private void tell(long departmentId, PlanNotice kind, String page, String... arguments) {
        notices.fire(new NoticeRequested(
                List.of(Recipient.department(departmentId)), kind, List.of(arguments), page, CLAUSE, null));
    }

    /** How people call a plan. */
    String label(ExamPlan plan) {
        return label(plan.getDepartmentId(), plan.getPlanMonth());
    }

    private String label(long departmentId, YearMonth month) {
        return Texts.of("examplan.label", CHINESE, across.departmentName(departmentId), month.toString());
    }

    private String label(QuotaIncrease increase) {
        String certificate = certificates.certificates().stream()
                .filter(option -> option.id() == increase.getCertificateId())
                .map(CertificateOption::name)
                .findFirst()
                .orElseThrow();
        return Texts.of("examplan.certificateLevel", CHINESE, certificate, increase.getLevel());
    }

    private static String page(ExamPlan plan) {
        return "/examplan/detail.xhtml?id=" + plan.getId();
    }

    static String page(QuotaIncrease increase) {
        return "/increase/detail.xhtml?id=" + increase.getId();
    }
}
