package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentAction;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEventKind;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 调整申请 of one department in September (附件1·二·1): what it wants new, more or fewer of this year's second half.
 *
 * <p>Life cycle: drafted and submitted while the window is open, returned to be mended, withdrawn, or
 * declined with the reason for adjusting nothing; 教务处 locks it into
 * the school's package, after which nothing changes but the province's decision on each line. Every verb refuses with
 * {@link PilotError#ACTION_NOT_NOW} out of its turn.
 */
@Entity
@ScopedBy(department = "departmentId")
public class AdjustmentRequest implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int year;
    private long departmentId;

    @Enumerated(EnumType.STRING)
    private AdjustmentStatus status = AdjustmentStatus.DRAFT;

    private Instant submittedAt;

    /** The school's package it went into. */
    private Long packageId;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AdjustmentLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adjustmentrequestevent", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<PilotEvent> events = new ArrayList<>();

    protected AdjustmentRequest() {}

    public AdjustmentRequest(int year, long departmentId, Actor actor, Instant now) {
        this.year = year;
        this.departmentId = departmentId;
        happened(PilotEventKind.OPENED, null, actor, now);
    }

    /** Replaces every line. A line of the same certificate and level keeps its row. */
    public void revise(List<AdjustedLine> wanted, Actor actor, Instant now) {
        mustPermit(AdjustmentAction.EDIT);
        lines.removeIf(line -> wanted.stream().noneMatch(line::isFor));
        for (int i = 0; i < wanted.size(); i++) {
            AdjustedLine one = wanted.get(i);
            AdjustmentLine line =
                    lines.stream().filter(kept -> kept.isFor(one)).findFirst().orElse(null);
            if (line == null) {
                line = new AdjustmentLine(this, one);
                lines.add(line);
            }
            line.say(i, one);
        }
        happened(PilotEventKind.REVISED, null, actor, now);
    }

    /** R-2.1d, e and f are the service's to check before. */
    public void submit(Actor actor, Instant now) {
        mustPermit(AdjustmentAction.SUBMIT);
        status = AdjustmentStatus.SUBMITTED;
        submittedAt = now;
        happened(PilotEventKind.SUBMITTED, null, actor, now);
    }

    /** 不调整: what is drafted stays as it was, should the department think better of it. */
    public void decline(String reason, Actor actor, Instant now) {
        mustPermit(AdjustmentAction.DECLINE);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(PilotError.DECLINE_WANTS_REASON);
        }
        status = AdjustmentStatus.DECLINED;
        happened(PilotEventKind.DECLINED, reason, actor, now);
    }

    public void withdraw(Actor actor, Instant now) {
        mustPermit(AdjustmentAction.WITHDRAW);
        status = AdjustmentStatus.DRAFT;
        submittedAt = null;
        happened(PilotEventKind.WITHDRAWN, null, actor, now);
    }

    public void returnToDepartment(String reason, Actor actor, Instant now) {
        mustPermit(AdjustmentAction.RETURN);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(PilotError.RETURN_WANTS_REASON);
        }
        status = AdjustmentStatus.RETURNED;
        submittedAt = null;
        happened(PilotEventKind.RETURNED, reason, actor, now);
    }

    /** 锁定上报 with the school's package. */
    public void lockInto(long schoolPackage, Actor actor, Instant now) {
        mustBe(AdjustmentStatus.SUBMITTED);
        status = AdjustmentStatus.LOCKED;
        packageId = schoolPackage;
        happened(PilotEventKind.LOCKED, null, actor, now);
    }

    /** @param granted refused with {@link PilotError#DECISION_MISSING} if a line is not named */
    public void decide(Map<Long, Boolean> granted, String replyNumber, Actor actor, Instant now) {
        mustBe(AdjustmentStatus.LOCKED);
        for (AdjustmentLine line : lines) {
            Boolean decision = granted.get(line.getId());
            if (decision == null) {
                throw new BusinessException(PilotError.DECISION_MISSING);
            }
            line.decide(decision);
        }
        status = AdjustmentStatus.DECIDED;
        happened(PilotEventKind.DECIDED, replyNumber, actor, now);
    }

    /** Whether the status allows it, whoever asks; the window must be open besides. */
    public boolean permits(AdjustmentAction action) {
        return switch (action) {
            case EDIT, SUBMIT, DECLINE -> status == AdjustmentStatus.DRAFT || status == AdjustmentStatus.RETURNED;
            case WITHDRAW -> status == AdjustmentStatus.SUBMITTED || status == AdjustmentStatus.DECLINED;
            case RETURN -> status == AdjustmentStatus.SUBMITTED;
        };
    }

    private void mustPermit(AdjustmentAction action) {
        if (!permits(action)) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
    }

    private void mustBe(AdjustmentStatus wanted) {
        if (status != wanted) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
    }

    private void happened(PilotEventKind kind, String note, Actor actor, Instant now) {
        events.add(new PilotEvent(kind, note, new Act(actor, now)));
    }

    /** Why it waits to be mended; none otherwise. */
    public Optional<String> returnReason() {
        return status == AdjustmentStatus.RETURNED ? lastNote(PilotEventKind.RETURNED) : Optional.empty();
    }

    /** Why the department wants nothing; none otherwise. */
    public Optional<String> declineReason() {
        return status == AdjustmentStatus.DECLINED ? lastNote(PilotEventKind.DECLINED) : Optional.empty();
    }

    private Optional<String> lastNote(PilotEventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(PilotEvent::note);
    }

    public List<AdjustedLine> adjusted() {
        return lines.stream().map(AdjustmentLine::adjusted).toList();
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

    public long getDepartmentId() {
        return departmentId;
    }

    public AdjustmentStatus getStatus() {
        return status;
    }

    /** Null unless it is submitted. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Long getPackageId() {
        return packageId;
    }

    public List<AdjustmentLine> getLines() {
        return Collections.unmodifiableList(lines);
    }

    public List<PilotEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
