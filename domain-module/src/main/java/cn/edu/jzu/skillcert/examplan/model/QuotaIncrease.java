package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.examplan.IncreaseAction;
import cn.edu.jzu.skillcert.examplan.IncreaseEventKind;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 调增申请 (附件1·六·1): a planned exam has more heads than the quota leaves, and the department asks for these.
 *
 * <p>Life cycle: filed at least two weeks before the first session (R-6.4, the service's to check before); 教务处
 * forwards it to the province or hands it back, and before that the department can take it back; the province's reply is
 * recorded with number, date and paper. Only a granted one raises the quota, and until then the heads stay
 * locked. What came to nothing outlives the exam it was for.
 */
@Entity
@ScopedBy(department = "departmentId")
public class QuotaIncrease implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long departmentId;
    private long planId;

    /** Null when the application came to nothing and the exam has left the plan. */
    private Long plannedExamId;

    private int quotaYear;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private int heads;
    private String reason;
    private LocalDate filedOn;

    @Embedded
    private Act filed;

    @Enumerated(EnumType.STRING)
    private IncreaseStatus status = IncreaseStatus.SUBMITTED;

    /** Why 教务处 handed it back, or what the province added to its answer. */
    private String note;

    private LocalDate forwardedOn;
    private String replyNumber;
    private LocalDate repliedOn;

    /** The province's reply. */
    @Embedded
    private StoredDocument paper;

    @ElementCollection
    @CollectionTable(name = "increaseevent", joinColumns = @JoinColumn(name = "increase_id"))
    @OrderColumn(name = "position")
    private List<IncreaseEvent> events = new ArrayList<>();

    protected QuotaIncrease() {}

    /**
     * @param exam kept already, with certificate and level
     * @param heads at least 1
     */
    public QuotaIncrease(
            ExamPlan plan,
            PlannedExamTerms exam,
            int heads,
            String reason,
            LocalDate filedOn,
            Actor actor,
            Instant now) {
        if (InputCheck.isBlank(reason)) {
            throw new BusinessException(PlanError.INCREASE_WANTS_REASON);
        }
        this.departmentId = plan.getDepartmentId();
        this.planId = plan.getId();
        this.plannedExamId = exam.id();
        this.quotaYear = plan.getExamMonth().getYear();
        this.certificateId = exam.certificateId();
        this.level = Objects.requireNonNull(exam.level());
        this.heads = heads;
        this.reason = reason;
        this.filedOn = filedOn;
        this.filed = new Act(actor, now);
        happened(IncreaseEventKind.FILED, reason, actor, now);
    }

    /** 教务处 sends it on to the 省推进办. */
    public void forward(LocalDate on, Actor actor, Instant now) {
        mustPermit(IncreaseAction.FORWARD);
        status = IncreaseStatus.FORWARDED;
        forwardedOn = on;
        happened(IncreaseEventKind.FORWARDED, null, actor, now);
    }

    public void returnToDepartment(String why, Actor actor, Instant now) {
        mustPermit(IncreaseAction.RETURN);
        if (InputCheck.isBlank(why)) {
            throw new BusinessException(PlanError.RETURN_WANTS_REASON);
        }
        status = IncreaseStatus.RETURNED;
        note = why;
        happened(IncreaseEventKind.RETURNED, why, actor, now);
    }

    /** The department does without it. */
    public void withdraw(Actor actor, Instant now) {
        mustPermit(IncreaseAction.WITHDRAW);
        status = IncreaseStatus.WITHDRAWN;
        happened(IncreaseEventKind.WITHDRAWN, null, actor, now);
    }

    /**
     * The province has answered.
     *
     * @param remark what it added, or null
     */
    public void recordReply(
            boolean granted,
            String number,
            LocalDate on,
            String remark,
            StoredDocument reply,
            Actor actor,
            Instant now) {
        mustPermit(IncreaseAction.RECORD_REPLY);
        if (InputCheck.isBlank(number)) {
            throw new BusinessException(PlanError.REPLY_WANTS_NUMBER);
        }
        if (on.isBefore(forwardedOn)) {
            throw new BusinessException(PlanError.REPLY_BEFORE_FORWARDING, forwardedOn);
        }
        status = granted ? IncreaseStatus.GRANTED : IncreaseStatus.REJECTED;
        replyNumber = number;
        repliedOn = on;
        note = remark;
        paper = reply;
        happened(granted ? IncreaseEventKind.GRANTED : IncreaseEventKind.REJECTED, number, actor, now);
    }

    private void happened(IncreaseEventKind kind, String remark, Actor actor, Instant now) {
        events.add(new IncreaseEvent(kind, remark, new Act(actor, now)));
    }

    public boolean permits(IncreaseAction action) {
        return switch (action) {
            case FORWARD, RETURN, WITHDRAW -> status == IncreaseStatus.SUBMITTED;
            case RECORD_REPLY -> status == IncreaseStatus.FORWARDED;
        };
    }

    private void mustPermit(IncreaseAction action) {
        if (!permits(action)) {
            throw new BusinessException(PlanError.INCREASE_NOT_NOW, status);
        }
    }

    public IncreaseFacts facts() {
        return new IncreaseFacts(heads, status, filedOn, replyNumber, repliedOn);
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

    public long getPlanId() {
        return planId;
    }

    public Optional<Long> getPlannedExamId() {
        return Optional.ofNullable(plannedExamId);
    }

    public int getQuotaYear() {
        return quotaYear;
    }

    public long getCertificateId() {
        return certificateId;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public int getHeads() {
        return heads;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public Act getFiled() {
        return filed;
    }

    public IncreaseStatus getStatus() {
        return status;
    }

    public String getNote() {
        return note;
    }

    public LocalDate getForwardedOn() {
        return forwardedOn;
    }

    public String getReplyNumber() {
        return replyNumber;
    }

    public LocalDate getRepliedOn() {
        return repliedOn;
    }

    public Optional<StoredDocument> getPaper() {
        return Optional.ofNullable(paper);
    }

    public List<IncreaseEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
