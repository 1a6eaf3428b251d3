package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEventKind;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * 工作安排 of a department for one certificate of a round (附件1·二·2), generated when its heads are approved
 * with a round, or granted as 新增 in September.
 *
 * <p>Life cycle: the department fills in the four blocks, or says why it does without one, and puts the plan in force;
 * from then on each line gets its record of completion, and what is done stays. It may be revised in force, but never
 * to less than the four blocks.
 */
@Entity
@ScopedBy(department = "departmentId")
public class WorkPlan implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int year;

    /** The round whose approval generated it; null if the September package did. */
    private Long roundId;

    /** The September package whose reply generated it; null if a round did. */
    private Long packageId;

    private long departmentId;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private WorkPlanStatus status = WorkPlanStatus.DRAFT;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("plannedOn, id")
    private List<WorkPlanLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workplanwaiver", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "block")
    @Column(name = "reason")
    private Map<WorkPlanBlock, String> notApplicable = new EnumMap<>(WorkPlanBlock.class);

    @ElementCollection
    @CollectionTable(name = "workplanevent", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PilotEvent> events = new ArrayList<>();

    protected WorkPlan() {}

    public static WorkPlan ofRound(PilotRound round, long departmentId, long certificateId, Act generated) {
        WorkPlan plan = new WorkPlan(round.getYear(), departmentId, certificateId, generated);
        plan.roundId = round.getId();
        return plan;
    }

    public static WorkPlan ofPackage(AdjustmentPackage decided, long departmentId, long certificateId, Act generated) {
        WorkPlan plan = new WorkPlan(decided.getYear(), departmentId, certificateId, generated);
        plan.packageId = decided.getId();
        return plan;
    }

    private WorkPlan(int year, long departmentId, long certificateId, Act generated) {
        this.year = year;
        this.departmentId = departmentId;
        this.certificateId = certificateId;
        events.add(new PilotEvent(PilotEventKind.GENERATED, null, generated));
    }

    /**
     * Replaces what is planned. What is done stays as it was, or it is refused with {@link
     * PilotError#DONE_LINE_CHANGED}. In force, a line keeps the day it was first planned for.
     *
     * @param late lines whose day is over: to put one off, or to leave it out, wants a reason, or it is refused with
     *     {@link PilotError#MOVING_WANTS_REASON}
     * @param reason for that; may be null otherwise
     */
    public void revise(
            List<PlannedLine> wanted,
            Map<WorkPlanBlock, String> waived,
            Predicate<WorkPlanLine> late,
            String reason,
            Actor actor,
            Instant now) {
        boolean inForce = status == WorkPlanStatus.IN_FORCE;
        boolean unexplained = reason == null || reason.isBlank();
        if (inForce && unexplained && lines.stream().filter(late).anyMatch(line -> line.isMovedBy(wanted))) {
            throw new BusinessException(PilotError.MOVING_WANTS_REASON);
        }
        for (WorkPlanLine done : lines.stream().filter(WorkPlanLine::isDone).toList()) {
            if (wanted.stream().noneMatch(done::saysTheSame)) {
                throw new BusinessException(PilotError.DONE_LINE_CHANGED);
            }
        }
        lines.removeIf(line -> wanted.stream()
                .noneMatch(one -> line.getId() != null && line.getId().equals(one.id())));
        for (PlannedLine one : wanted) {
            WorkPlanLine kept = lines.stream()
                    .filter(line -> line.getId() != null && line.getId().equals(one.id()))
                    .findFirst()
                    .orElse(null);
            if (kept == null) {
                kept = new WorkPlanLine(this);
                lines.add(kept);
            }
            kept.say(one, inForce);
        }
        notApplicable.keySet().retainAll(waived.keySet());
        notApplicable.putAll(waived);
        happened(PilotEventKind.REVISED, unexplained ? null : reason, actor, now);
    }

    /** R-2.2b is the service's to check before. */
    public void putInForce(Actor actor, Instant now) {
        if (status != WorkPlanStatus.DRAFT) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
        status = WorkPlanStatus.IN_FORCE;
        happened(PilotEventKind.PUT_IN_FORCE, null, actor, now);
    }

    public void complete(long lineId, LocalDate on, String completion, Actor actor, Instant now) {
        if (status != WorkPlanStatus.IN_FORCE) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
        WorkPlanLine line = lines.stream()
                .filter(one -> one.getId() != null && one.getId() == lineId && !one.isDone())
                .findFirst()
                .orElseThrow(() -> new BusinessException(PilotError.LINE_NOT_OPEN));
        line.complete(on, completion);
        happened(PilotEventKind.COMPLETED, completion, actor, now);
    }

    private void happened(PilotEventKind kind, String note, Actor actor, Instant now) {
        events.add(new PilotEvent(kind, note, new Act(actor, now)));
    }

    public List<PlannedLine> planned() {
        return lines.stream().map(WorkPlanLine::planned).toList();
    }

    /** The earliest that nobody has recorded as done. */
    public Optional<WorkPlanLine> nextOpen() {
        return lines.stream()
                .filter(line -> !line.isDone() && line.getPlannedOn() != null)
                .min(Comparator.comparing(WorkPlanLine::getPlannedOn));
    }

    public Map<WorkPlanBlock, String> getNotApplicable() {
        return Collections.unmodifiableMap(notApplicable);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public int getYear() {
        return year;
    }

    /** Null if a September package generated it. */
    public Long getRoundId() {
        return roundId;
    }

    /** Null if a round generated it. */
    public Long getPackageId() {
        return packageId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public long getCertificateId() {
        return certificateId;
    }

    public WorkPlanStatus getStatus() {
        return status;
    }

    public List<WorkPlanLine> getLines() {
        return Collections.unmodifiableList(lines);
    }

    public List<PilotEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
