package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Versioned;
import cn.edu.jzu.skillcert.training.IntegrationAction;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationEventKind;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.IntegrationReportStatus;
import cn.edu.jzu.skillcert.training.MatrixCell;
import cn.edu.jzu.skillcert.training.TrainingError;
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
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 书证融通年度汇报: how a department took a certificate into the programmes of the next year (附件1·四).
 *
 * <p>Called for at the beginning of the window, or opened by the department, it is a draft; submitted, 教务处 has it and
 * may hand it back with a reason. Submitted it can be withdrawn, and then was never handed in. Whether it came in
 * time is decided by the first submission since; the rules are the service's to check.
 */
@Entity
@ScopedBy(department = "departmentId")
public class IntegrationReport implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int year;
    private long departmentId;
    private long certificateId;
    private Integer planYear;
    private String programmes;
    private String summary;

    @Enumerated(EnumType.STRING)
    private IntegrationReportStatus status = IntegrationReportStatus.DRAFT;

    private Instant firstSubmittedAt;

    /** For lists; always what the matrix says. */
    private int units;

    private int covered;

    @ElementCollection
    @CollectionTable(name = "integrationunit", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<DraftUnit> rows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "integrationcourse", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<DraftCourse> columns = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "integrationmark", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<DraftMark> marks = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("act.at, id")
    private List<IntegrationEvent> events = new ArrayList<>();

    protected IntegrationReport() {}

    public IntegrationReport(Pilot pilot) {
        year = pilot.year();
        departmentId = pilot.departmentId();
        certificateId = pilot.certificateId();
        planYear = year + 1;
    }

    /** Takes over what was reported the year before, as a beginning; the plan is the next one. */
    public void startFrom(IntegrationReport before) {
        mustPermit(IntegrationAction.EDIT);
        IntegrationContent earlier = before.content();
        take(new IntegrationContent(planYear, earlier.programmes(), null, earlier.matrix()));
    }

    /**
     * Takes the matrix away, before another one is drawn: the two would want the same places, so the first must have
     * left the database before.
     */
    public void erase() {
        mustPermit(IntegrationAction.EDIT);
        draw(IntegrationMatrix.EMPTY);
    }

    public void revise(IntegrationContent content) {
        mustPermit(IntegrationAction.EDIT);
        take(content);
    }

    private void take(IntegrationContent content) {
        planYear = content.planYear();
        programmes = content.programmes();
        summary = content.summary();
        if (!matrix().equals(content.matrix())) {
            draw(content.matrix());
        }
        units = content.matrix().units().size();
        covered = content.matrix().coveredUnits();
    }

    private void draw(IntegrationMatrix matrix) {
        rows.clear();
        matrix.units().forEach(unit -> rows.add(new DraftUnit(unit)));
        columns.clear();
        matrix.courses().forEach(course -> columns.add(new DraftCourse(course)));
        marks.clear();
        matrix.cells().stream()
                .sorted(Comparator.comparingInt(MatrixCell::unit).thenComparingInt(MatrixCell::course))
                .forEach(cell -> marks.add(new DraftMark(cell)));
    }

    private IntegrationMatrix matrix() {
        return new IntegrationMatrix(
                rows.stream().map(DraftUnit::name).toList(),
                columns.stream().map(DraftCourse::course).toList(),
                marks.stream().map(DraftMark::cell).collect(Collectors.toSet()));
    }

    /** @param reason written for what the rules warn of, or null */
    public void submit(String reason, Actor actor, Instant now) {
        mustPermit(IntegrationAction.SUBMIT);
        status = IntegrationReportStatus.SUBMITTED;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = now;
        }
        happened(IntegrationEventKind.SUBMITTED, reason, actor, now);
    }

    public void withdraw(Actor actor, Instant now) {
        mustPermit(IntegrationAction.WITHDRAW);
        status = IntegrationReportStatus.DRAFT;
        firstSubmittedAt = null;
        happened(IntegrationEventKind.WITHDRAWN, null, actor, now);
    }

    public void returnToDepartment(String reason, Actor actor, Instant now) {
        mustPermit(IntegrationAction.RETURN);
        if (InputCheck.isBlank(reason)) {
            throw new BusinessException(TrainingError.REASON_WANTED);
        }
        status = IntegrationReportStatus.RETURNED;
        happened(IntegrationEventKind.RETURNED, reason, actor, now);
    }

    /** Whether the status allows it, whoever asks. */
    public boolean permits(IntegrationAction action) {
        return switch (action) {
            case EDIT, SUBMIT -> status != IntegrationReportStatus.SUBMITTED;
            case WITHDRAW, RETURN -> status == IntegrationReportStatus.SUBMITTED;
        };
    }

    private void mustPermit(IntegrationAction action) {
        if (!permits(action)) {
            throw new BusinessException(TrainingError.ACTION_NOT_NOW, status);
        }
    }

    private void happened(IntegrationEventKind kind, String note, Actor actor, Instant now) {
        events.add(new IntegrationEvent(this, kind, note, new Act(actor, now)));
    }

    /** What 教务处 wants mended; none unless the report is back. */
    public Optional<String> returnReason() {
        return status != IntegrationReportStatus.RETURNED
                ? Optional.empty()
                : events.stream()
                        .filter(event -> event.getKind() == IntegrationEventKind.RETURNED)
                        .reduce((earlier, later) -> later)
                        .map(IntegrationEvent::getNote);
    }

    public IntegrationContent content() {
        return new IntegrationContent(planYear, programmes, summary, matrix());
    }

    public Pilot pilot() {
        return new Pilot(year, departmentId, certificateId);
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

    public IntegrationReportStatus getStatus() {
        return status;
    }

    /** Null while it never was submitted. */
    public Instant getFirstSubmittedAt() {
        return firstSubmittedAt;
    }

    public List<IntegrationEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
