package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlanAction;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlanEventKind;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 证书考试计划 of one department for one month (附件1·六·1).
 *
 * <p>Life cycle: the department writes it, often from the plan before, or declares that there is no exam (零报告), and
 * submits it by the 1st; 教务处 approves it or hands it back with a reason. Submitted it can be withdrawn. What was
 * approved can be changed with a reason: the rules run again and 教务处 looks at it again, and until then nobody is
 * registered from it. Every verb refuses with {@link PlanError#ACTION_NOT_NOW} in a status it does not belong to; the
 * rules are the service's to check before a submission or a change.
 */
@Entity
@ScopedBy(department = "departmentId")
public class ExamPlan implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long departmentId;

    /** First day of the month at whose beginning it is due. */
    private LocalDate planMonth;

    /** First day of the month whose exams it has. */
    private LocalDate examMonth;

    private boolean zeroReport;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    /**
     * Decides whether it was in time; stays when 教务处 hands it back and it is submitted again. What the department
     * itself took back was not submitted, unless it had been approved before.
     */
    private Instant firstSubmittedAt;

    /** The last submission or change: by its day the plan is judged. */
    private Instant submittedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<PlannedExam> exams = new ArrayList<>();

    /** What 教务处 approved last, also of exams that have left the plan since; empty while it never did. */
    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ApprovedExam> approved = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("act.at, id")
    private List<PlanEvent> events = new ArrayList<>();

    protected ExamPlan() {}

    public ExamPlan(long departmentId, YearMonth planMonth, YearMonth examMonth, Actor actor, Instant now) {
        this.departmentId = departmentId;
        this.planMonth = planMonth.atDay(1);
        this.examMonth = examMonth.atDay(1);
        happened(PlanEventKind.OPENED, null, actor, now);
    }

    /** Takes over the exams of an earlier plan; their days are past and stay open. */
    public void copyFrom(ExamPlan earlier, Actor actor, Instant now) {
        mustPermit(PlanAction.EDIT);
        if (earlier.exams.isEmpty()) {
            throw new BusinessException(PlanError.NOTHING_TO_COPY);
        }
        earlier.exams.forEach(exam -> add(withoutDays(exam.terms())));
        happened(PlanEventKind.COPIED, earlier.getPlanMonth().toString(), actor, now);
    }

    private static PlannedExamTerms withoutDays(PlannedExamTerms terms) {
        return new PlannedExamTerms(
                null,
                terms.certificateId(),
                terms.level(),
                terms.responsibleId(),
                terms.heads(),
                new ComponentDate(null, terms.theory().notApplicable()),
                new ComponentDate(null, terms.practical().notApplicable()),
                terms.place(),
                terms.conditions(),
                terms.classes());
    }

    /** Replaces what it says. A line with an id stays the same exam; one that is no longer there leaves the plan. */
    public void revise(PlanContent content, Actor actor, Instant now) {
        mustPermit(PlanAction.EDIT);
        replaceWith(content);
        happened(PlanEventKind.REVISED, null, actor, now);
    }

    /** @param reasons written for 警告 findings, or null */
    public void submit(String reasons, Actor actor, Instant now) {
        mustPermit(PlanAction.SUBMIT);
        handIn(now);
        happened(PlanEventKind.SUBMITTED, reasons, actor, now);
    }

    /** The department takes its submission back. */
    public void withdraw(Actor actor, Instant now) {
        mustPermit(PlanAction.WITHDRAW);
        status = PlanStatus.DRAFT;
        if (!wasApproved()) {
            firstSubmittedAt = null;
        }
        happened(PlanEventKind.WITHDRAWN, null, actor, now);
    }

    /** 教务处 agrees; whoever wrote the plan cannot. */
    public void approve(String opinion, LocalDate today, Actor actor, Instant now) {
        mustPermit(PlanAction.APPROVE);
        if (!mayDecide(actor)) {
            throw new BusinessException(PlanError.PLANNER_CANNOT_APPROVE);
        }
        status = PlanStatus.APPROVED;
        approved.removeIf(before -> exam(before.examId()).isEmpty());
        for (PlannedExam exam : exams) {
            approvedOf(exam.getId())
                    .ifPresentOrElse(
                            before -> before.approveAgain(exam.terms(), today),
                            () -> approved.add(new ApprovedExam(this, exam.terms(), today)));
        }
        happened(PlanEventKind.APPROVED, opinion, actor, now);
    }

    public void returnToDepartment(String reason, Actor actor, Instant now) {
        mustPermit(PlanAction.RETURN);
        if (InputCheck.isBlank(reason)) {
            throw new BusinessException(PlanError.RETURN_WANTS_REASON);
        }
        status = PlanStatus.RETURNED;
        happened(PlanEventKind.RETURNED, reason, actor, now);
    }

    /** Another content for an approved plan: it is submitted again at once. */
    public void change(PlanContent content, String reason, Actor actor, Instant now) {
        mustPermit(PlanAction.CHANGE);
        if (InputCheck.isBlank(reason)) {
            throw new BusinessException(PlanError.CHANGE_WANTS_REASON);
        }
        replaceWith(content);
        handIn(now);
        happened(PlanEventKind.CHANGED, reason, actor, now);
    }

    private void handIn(Instant now) {
        status = PlanStatus.SUBMITTED;
        submittedAt = now;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = now;
        }
        exams.forEach(exam -> exam.queueUp(now));
    }

    private void replaceWith(PlanContent content) {
        zeroReport = content.zeroReport();
        Set<Long> kept = content.exams().stream()
                .map(PlannedExamTerms::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        exams.removeIf(exam -> !kept.contains(exam.getId()));
        for (PlannedExamTerms terms : content.exams()) {
            if (terms.id() == null) {
                add(terms);
            } else {
                exam(terms.id()).orElseThrow(NotFoundException::new).replaceWith(terms);
            }
        }
    }

    private void add(PlannedExamTerms terms) {
        int after = exams.isEmpty() ? 0 : exams.get(exams.size() - 1).position() + 1;
        exams.add(new PlannedExam(this, after, terms));
    }

    /** Whether this person may stand behind the decision, on his own or another's behalf. */
    public boolean mayDecide(Actor actor) {
        return Collections.disjoint(planners(), actor.persons());
    }

    private Set<Long> planners() {
        return events.stream()
                .filter(event -> switch (event.getKind()) {
                    case OPENED, COPIED, REVISED, SUBMITTED, CHANGED -> true;
                    case WITHDRAWN, APPROVED, RETURNED -> false;
                })
                .flatMap(event -> event.getAct().persons().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the status allows it, whoever asks. */
    public boolean permits(PlanAction action) {
        return switch (action) {
            case EDIT, SUBMIT -> isWritten();
            case WITHDRAW, APPROVE, RETURN -> status == PlanStatus.SUBMITTED;
            case CHANGE -> status == PlanStatus.APPROVED;
            case APPLY_FOR_INCREASE -> !zeroReport;
        };
    }

    private boolean isWritten() {
        return status == PlanStatus.DRAFT || status == PlanStatus.RETURNED;
    }

    private void mustPermit(PlanAction action) {
        if (!permits(action)) {
            throw new BusinessException(PlanError.ACTION_NOT_NOW, status);
        }
    }

    private void happened(PlanEventKind kind, String note, Actor actor, Instant now) {
        events.add(new PlanEvent(this, kind, note, new Act(actor, now)));
    }

    public PlanContent content() {
        return new PlanContent(
                zeroReport, exams.stream().map(PlannedExam::terms).toList());
    }

    public Optional<PlannedExam> exam(Long examId) {
        return exams.stream()
                .filter(exam -> Objects.equals(exam.getId(), examId))
                .findFirst();
    }

    /** What was approved of this exam last. */
    public Optional<ApprovedExam> approvedOf(Long examId) {
        return approved.stream()
                .filter(exam -> Objects.equals(exam.examId(), examId))
                .findFirst();
    }

    /** Everything that was approved last, in its order. */
    public List<PlannedExamTerms> approvedContent() {
        return approved.stream().map(ApprovedExam::terms).toList();
    }

    private boolean wasApproved() {
        return events.stream().anyMatch(event -> event.getKind() == PlanEventKind.APPROVED);
    }

    /** The reason 教务处 gave when it handed the plan back last; none unless it is back. */
    public Optional<String> returnReason() {
        return status != PlanStatus.RETURNED
                ? Optional.empty()
                : events.stream()
                        .filter(event -> event.getKind() == PlanEventKind.RETURNED)
                        .reduce((earlier, later) -> later)
                        .map(PlanEvent::getNote);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public YearMonth getPlanMonth() {
        return YearMonth.from(planMonth);
    }

    public YearMonth getExamMonth() {
        return YearMonth.from(examMonth);
    }

    public boolean isZeroReport() {
        return zeroReport;
    }

    public PlanStatus getStatus() {
        return status;
    }

    public Instant getFirstSubmittedAt() {
        return firstSubmittedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public List<PlannedExam> getExams() {
        return Collections.unmodifiableList(exams);
    }

    public List<PlanEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
