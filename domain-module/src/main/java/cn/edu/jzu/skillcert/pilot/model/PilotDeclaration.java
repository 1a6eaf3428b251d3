package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.pilot.DeclarationAction;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEventKind;
import cn.edu.jzu.skillcert.pilot.WillingClass;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 试点申报: what one department declares in one round, with the classes behind each number (R-2.1b).
 *
 * <p>Life cycle: drafted, submitted to 教务处 by its last day, returned to be mended and submitted again, or withdrawn,
 * as long as the round is open; or declined, with the reason for declaring nothing. With the approval of the round each line gets its approved heads, none for what was not
 * approved. Every verb refuses with {@link PilotError#ACTION_NOT_NOW} out of its turn.
 */
@Entity
@ScopedBy(department = "departmentId")
public class PilotDeclaration implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long roundId;
    private long departmentId;

    @Enumerated(EnumType.STRING)
    private DeclarationStatus status = DeclarationStatus.DRAFT;

    private Instant submittedAt;

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DeclarationLine> lines = new ArrayList<>();

    /** Of all its lines: kept here, so that they are read at once. */
    @ElementCollection
    @CollectionTable(name = "declarationbasis", joinColumns = @JoinColumn(name = "declaration_id"))
    @OrderBy("certificateId, level, classId")
    private List<DeclarationBasis> basis = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pilotdeclarationevent", joinColumns = @JoinColumn(name = "declaration_id"))
    @OrderColumn(name = "position")
    private List<PilotEvent> events = new ArrayList<>();

    protected PilotDeclaration() {}

    public PilotDeclaration(long roundId, long departmentId, Actor actor, Instant now) {
        this.roundId = roundId;
        this.departmentId = departmentId;
        happened(PilotEventKind.OPENED, null, actor, now);
    }

    /** Replaces every line. A line of the same certificate and level keeps its row. */
    public void revise(List<DeclaredLine> declared, Actor actor, Instant now) {
        mustPermit(DeclarationAction.EDIT);
        lines.removeIf(line -> declared.stream().noneMatch(line::isFor));
        for (int i = 0; i < declared.size(); i++) {
            DeclaredLine wanted = declared.get(i);
            DeclarationLine line = lines.stream()
                    .filter(kept -> kept.isFor(wanted))
                    .findFirst()
                    .orElseGet(() -> {
                        DeclarationLine added = new DeclarationLine(this, wanted);
                        lines.add(added);
                        return added;
                    });
            line.say(i, wanted);
        }
        List<DeclarationBasis> wanted = declared.stream()
                .flatMap(line -> line.basis().stream().map(willing -> new DeclarationBasis(line, willing)))
                .toList();
        basis.retainAll(wanted);
        wanted.stream().filter(one -> !basis.contains(one)).forEach(basis::add);
        happened(PilotEventKind.REVISED, null, actor, now);
    }

    /** R-2.1b and R-2.1c are the service's to check before. */
    public void submit(Actor actor, Instant now) {
        mustPermit(DeclarationAction.SUBMIT);
        status = DeclarationStatus.SUBMITTED;
        submittedAt = now;
        happened(PilotEventKind.SUBMITTED, null, actor, now);
    }

    /** 不申报: what is drafted stays as it was, should the department think better of it. */
    public void decline(String reason, Actor actor, Instant now) {
        mustPermit(DeclarationAction.DECLINE);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(PilotError.DECLINE_WANTS_REASON);
        }
        status = DeclarationStatus.DECLINED;
        happened(PilotEventKind.DECLINED, reason, actor, now);
    }

    public void withdraw(Actor actor, Instant now) {
        mustPermit(DeclarationAction.WITHDRAW);
        status = DeclarationStatus.DRAFT;
        submittedAt = null;
        happened(PilotEventKind.WITHDRAWN, null, actor, now);
    }

    /** 退回修改, with what is to be mended. */
    public void returnToDepartment(String reason, Actor actor, Instant now) {
        mustPermit(DeclarationAction.RETURN);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(PilotError.RETURN_WANTS_REASON);
        }
        status = DeclarationStatus.RETURNED;
        submittedAt = null;
        happened(PilotEventKind.RETURNED, reason, actor, now);
    }

    /**
     * The authority above decided on its lines.
     *
     * @param headsByLine refused with {@link PilotError#APPROVED_HEADS_MISSING} if a line is not named
     */
    public void decide(Map<Long, Integer> headsByLine, String approvalNumber, Actor actor, Instant now) {
        if (status != DeclarationStatus.SUBMITTED) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
        for (DeclarationLine line : lines) {
            Integer approved = headsByLine.get(line.getId());
            if (approved == null) {
                throw new BusinessException(PilotError.APPROVED_HEADS_MISSING);
            }
            line.approve(approved);
        }
        boolean any = lines.stream().anyMatch(line -> line.getApprovedHeads() > 0);
        status = any ? DeclarationStatus.APPROVED : DeclarationStatus.REJECTED;
        happened(any ? PilotEventKind.APPROVED : PilotEventKind.REJECTED, approvalNumber, actor, now);
    }

    /** Whether the status allows it, whoever asks; the round must be open besides. */
    public boolean permits(DeclarationAction action) {
        return switch (action) {
            case EDIT, SUBMIT, DECLINE -> status == DeclarationStatus.DRAFT || status == DeclarationStatus.RETURNED;
            case WITHDRAW -> status == DeclarationStatus.SUBMITTED || status == DeclarationStatus.DECLINED;
            case RETURN -> status == DeclarationStatus.SUBMITTED;
        };
    }

    private void mustPermit(DeclarationAction action) {
        if (!permits(action)) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
    }

    private void happened(PilotEventKind kind, String note, Actor actor, Instant now) {
        events.add(new PilotEvent(kind, note, new Act(actor, now)));
    }

    /** Why it waits to be mended; none otherwise. */
    public Optional<String> returnReason() {
        return status == DeclarationStatus.RETURNED ? lastNote(PilotEventKind.RETURNED) : Optional.empty();
    }

    /** Why the department wants nothing; none otherwise. */
    public Optional<String> declineReason() {
        return status == DeclarationStatus.DECLINED ? lastNote(PilotEventKind.DECLINED) : Optional.empty();
    }

    private Optional<String> lastNote(PilotEventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(PilotEvent::note);
    }

    public List<DeclaredLine> declared() {
        return lines.stream().map(line -> line.declared(basisOf(line))).toList();
    }

    /** The classes behind a line. */
    public List<WillingClass> basisOf(DeclarationLine line) {
        return basis.stream()
                .filter(one -> one.isFor(line))
                .map(DeclarationBasis::willing)
                .sorted(Comparator.comparing(WillingClass::classId))
                .toList();
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getRoundId() {
        return roundId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public DeclarationStatus getStatus() {
        return status;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public List<DeclarationLine> getLines() {
        return Collections.unmodifiableList(lines);
    }

    public List<PilotEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
