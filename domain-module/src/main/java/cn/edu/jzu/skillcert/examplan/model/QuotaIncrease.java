package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.examplan.IncreaseAction;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 调增申请 (附件1·六·1): a planned exam has more heads than the quota leaves, and the department asks for these.
 *
 * <p>Life cycle: filed at least two weeks before the first session (R-6.4, the service's to check before); 教务处
 * forwards it to the province or hands it back; the province's reply is recorded with number and date. Only a
 * granted one raises the quota, and until then the heads stay locked.
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
    private long plannedExamId;
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
        this.plannedExamId = exam.id();
        this.quotaYear = plan.getExamMonth().getYear();
        this.certificateId = exam.certificateId();
        this.level = Objects.requireNonNull(exam.level());
        this.heads = heads;
        this.reason = reason;
        this.filedOn = filedOn;
        this.filed = new Act(actor, now);
    }

    /** 教务处 sends it on to the 省推进办. */
    public void forward(LocalDate on) {
        mustPermit(IncreaseAction.FORWARD);
        status = IncreaseStatus.FORWARDED;
        forwardedOn = on;
    }

    public void returnToDepartment(String why) {
        mustPermit(IncreaseAction.RETURN);
        if (InputCheck.isBlank(why)) {
            throw new BusinessException(PlanError.RETURN_WANTS_REASON);
        }
        status = IncreaseStatus.RETURNED;
        note = why;
    }

    /**
     * The province has answered.
     *
     * @param remark what it added, or null
     */
    public void recordReply(boolean granted, String number, LocalDate on, String remark) {
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
    }

    public boolean permits(IncreaseAction action) {
        return switch (action) {
            case FORWARD, RETURN -> status == IncreaseStatus.SUBMITTED;
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

    public long getPlannedExamId() {
        return plannedExamId;
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
}
