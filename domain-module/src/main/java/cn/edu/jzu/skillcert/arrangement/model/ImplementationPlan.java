package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.arrangement.ImplementationAction;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.ImplementationError;
import cn.edu.jzu.skillcert.arrangement.ImplementationEventKind;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.PlatformRoomRow;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 考核实施方案 of one exam (附件1·六·3(2)): which rooms it takes when, who invigilates there, and who does what before, during
 * and after it. The days are those of the exam plan.
 *
 * <p>Life cycle: the department writes it and submits it; 教务处 approves it or hands it back with a reason. Submitted it can
 * be withdrawn. The department fills the same rooms and invigilators in on the platform and brings them back from there. An
 * approved plan is changed by taking it up again with a reason, and then it is approved anew. Every verb refuses with
 * {@link ImplementationError#ACTION_NOT_NOW} in a status it does not belong to; are the service's to
 * check before a submission.
 */
@Entity
@ScopedBy(department = "departmentId")
public class ImplementationPlan implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long departmentId;
    private long plannedExamId;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus status = ImplementationStatus.DRAFT;

    /** Last submission. */
    private Instant submittedAt;

    private LocalDate submittedOn;
    private LocalDate approvedOn;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<PlannedRoom> rooms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plannedwork", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlannedWork> work = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "platformroom", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlatformRoom> platform = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "implementationevent", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<ImplementationEvent> events = new ArrayList<>();

    protected ImplementationPlan() {}

    public ImplementationPlan(long departmentId, long plannedExamId, Actor actor, Instant now) {
        this.departmentId = departmentId;
        this.plannedExamId = plannedExamId;
        happened(ImplementationEventKind.OPENED, null, actor, now);
    }

    /** Replaces what it says. */
    public void revise(ImplementationContent content, Actor actor, Instant now) {
        mustPermit(ImplementationAction.EDIT);
        rooms.clear();
        content.rooms().forEach(use -> rooms.add(new PlannedRoom(this, rooms.size(), use)));
        work.clear();
        content.work().forEach(item -> work.add(new PlannedWork(item)));
        happened(ImplementationEventKind.REVISED, null, actor, now);
    }

    /** @param days those the exam plan has now; refused if a room is for a part that has none */
    public void submit(ExamDays days, LocalDate today, Actor actor, Instant now) {
        mustPermit(ImplementationAction.SUBMIT);
        for (PlannedRoom room : rooms) {
            if (!days.has(room.use().part())) {
                throw new BusinessException(
                        ImplementationError.PART_NOT_IN_EXAM, room.use().part());
            }
            room.holdOn(days.of(room.use().part()));
        }
        status = ImplementationStatus.SUBMITTED;
        submittedAt = now;
        submittedOn = today;
        happened(ImplementationEventKind.SUBMITTED, null, actor, now);
    }

    public void withdraw(Actor actor, Instant now) {
        mustPermit(ImplementationAction.WITHDRAW);
        status = ImplementationStatus.DRAFT;
        submittedAt = null;
        submittedOn = null;
        happened(ImplementationEventKind.WITHDRAWN, null, actor, now);
    }

    /** @param opinion or null */
    public void approve(String opinion, LocalDate today, Actor actor, Instant now) {
        mustPermit(ImplementationAction.APPROVE);
        if (!mayDecide(actor)) {
            throw new BusinessException(ImplementationError.PLANNER_CANNOT_APPROVE);
        }
        status = ImplementationStatus.APPROVED;
        approvedOn = today;
        happened(ImplementationEventKind.APPROVED, opinion, actor, now);
    }

    public void returnToDepartment(String reason, Actor actor, Instant now) {
        mustPermit(ImplementationAction.RETURN);
        status = ImplementationStatus.RETURNED;
        happened(ImplementationEventKind.RETURNED, Objects.requireNonNull(reason), actor, now);
    }

    /** The approval is gone until it is given anew. */
    public void change(String reason, Actor actor, Instant now) {
        mustPermit(ImplementationAction.CHANGE);
        status = ImplementationStatus.DRAFT;
        approvedOn = null;
        happened(ImplementationEventKind.CHANGED, Objects.requireNonNull(reason), actor, now);
    }

    /** @param source name of the file it came in */
    public void enterPlatform(List<PlatformRoom> filledIn, String source, Actor actor, Instant now) {
        mustPermit(ImplementationAction.ENTER_PLATFORM);
        platform.clear();
        platform.addAll(filledIn);
        happened(ImplementationEventKind.PLATFORM_ENTERED, source, actor, now);
    }

    /** Whether this person may stand behind the approval, on his own or another's behalf. */
    public boolean mayDecide(Actor actor) {
        return Collections.disjoint(planners(), actor.persons());
    }

    private Set<Long> planners() {
        return events.stream()
                .filter(event -> switch (event.kind()) {
                    case OPENED, REVISED, SUBMITTED, CHANGED -> true;
                    case WITHDRAWN, APPROVED, RETURNED, PLATFORM_ENTERED -> false;
                })
                .flatMap(event -> event.act().persons().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the status allows it, whoever asks. */
    public boolean permits(ImplementationAction action) {
        return switch (action) {
            case EDIT, SUBMIT -> status == ImplementationStatus.DRAFT || status == ImplementationStatus.RETURNED;
            case WITHDRAW, APPROVE, RETURN -> status == ImplementationStatus.SUBMITTED;
            case CHANGE, ENTER_PLATFORM -> status == ImplementationStatus.APPROVED;
        };
    }

    private void mustPermit(ImplementationAction action) {
        if (!permits(action)) {
            throw new BusinessException(ImplementationError.ACTION_NOT_NOW, status);
        }
    }

    private void happened(ImplementationEventKind kind, String note, Actor actor, Instant now) {
        events.add(new ImplementationEvent(kind, note, new Act(actor, now)));
    }

    public ImplementationContent content() {
        return new ImplementationContent(
                rooms.stream().map(PlannedRoom::use).toList(),
                work.stream().map(PlannedWork::item).toList());
    }

    /** Why 教务处 handed it back last; none unless it is back. */
    public Optional<String> returnReason() {
        return status != ImplementationStatus.RETURNED
                ? Optional.empty()
                : events.stream()
                        .filter(event -> event.kind() == ImplementationEventKind.RETURNED)
                        .reduce((earlier, later) -> later)
                        .map(ImplementationEvent::note);
    }

    public List<PlatformRoomRow> platform() {
        return platform.stream().map(PlatformRoom::row).toList();
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

    public ImplementationStatus getStatus() {
        return status;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public LocalDate getSubmittedOn() {
        return submittedOn;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public List<PlannedRoom> getRooms() {
        return Collections.unmodifiableList(rooms);
    }

    public List<ImplementationEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
