package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEventKind;
import cn.edu.jzu.skillcert.pilot.PilotFileKind;
import cn.edu.jzu.skillcert.pilot.PilotRoundAction;
import cn.edu.jzu.skillcert.pilot.PilotRoundStatus;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.Optional;

/**
 * 试点申报批次: one notice of the authority above, and what became of it (附件1·二·1).
 *
 * <p>Life cycle: 教务处 opens it with the two last days; departments declare while it is open. The school agrees (with
 * the minutes), 教务处 uploads, the authority above approves heads per declared line; in exactly this order (R-2.1a).
 * Approved heads enter the quota ledger. Every verb refuses with {@link PilotError#ACTION_NOT_NOW} out of its turn.
 */
@Entity
@SchoolWide(reason = "a round is announced to every department and decided for the school")
public class PilotRound implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int year;
    private String title;
    private String noticeNumber;
    private LocalDate departmentDue;
    private LocalDate platformDue;

    @Enumerated(EnumType.STRING)
    private PilotRoundStatus status = PilotRoundStatus.OPEN;

    private LocalDate consentedOn;
    private String minutesNumber;
    private LocalDate uploadedOn;

    /** Office that uploaded, as it was recorded. */
    @Enumerated(EnumType.STRING)
    private Role uploadedBy;

    private LocalDate approvedOn;
    private String approvalNumber;

    @ElementCollection
    @CollectionTable(name = "pilotroundfile", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<PilotFile> files = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pilotroundevent", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<PilotEvent> events = new ArrayList<>();

    protected PilotRound() {}

    public PilotRound(
            int year,
            String title,
            String noticeNumber,
            LocalDate departmentDue,
            LocalDate platformDue,
            Actor actor,
            Instant now) {
        this.year = year;
        this.title = title;
        this.noticeNumber = noticeNumber;
        this.departmentDue = departmentDue;
        this.platformDue = platformDue;
        happened(PilotEventKind.OPENED, null, actor, now);
    }

    public void describe(
            String newTitle,
            String newNoticeNumber,
            LocalDate newDepartmentDue,
            LocalDate newPlatformDue,
            Actor actor,
            Instant now) {
        mustPermit(PilotRoundAction.DESCRIBE);
        title = newTitle;
        noticeNumber = newNoticeNumber;
        departmentDue = newDepartmentDue;
        platformDue = newPlatformDue;
        happened(PilotEventKind.DESCRIBED, null, actor, now);
    }

    /** 学校研究同意; closes the round for declarations. */
    public void consent(LocalDate on, String minutes, PilotFile paper, Actor actor, Instant now) {
        mustPermit(PilotRoundAction.CONSENT);
        consentedOn = on;
        minutesNumber = minutes;
        files.add(paper);
        status = PilotRoundStatus.CONSENTED;
        happened(PilotEventKind.CONSENTED, minutes, actor, now);
    }

    /** @param proof of the upload, or null */
    public void recordUpload(LocalDate on, Role by, PilotFile proof, Actor actor, Instant now) {
        mustPermit(PilotRoundAction.RECORD_UPLOAD);
        uploadedOn = on;
        uploadedBy = by;
        if (proof != null) {
            files.add(proof);
        }
        status = PilotRoundStatus.UPLOADED;
        happened(PilotEventKind.UPLOADED, null, actor, now);
    }

    /** The heads of each line are the declarations' to keep. */
    public void approve(LocalDate on, String number, PilotFile paper, Actor actor, Instant now) {
        mustPermit(PilotRoundAction.APPROVE);
        approvedOn = on;
        approvalNumber = number;
        files.add(paper);
        status = PilotRoundStatus.APPROVED;
        happened(PilotEventKind.APPROVED, number, actor, now);
    }

    public boolean takesDeclarations() {
        return status == PilotRoundStatus.OPEN;
    }

    /** Whether the status allows it, whoever asks. */
    public boolean permits(PilotRoundAction action) {
        return switch (action) {
            // The authority above may put off its day after the school has agreed.
            case DESCRIBE -> status == PilotRoundStatus.OPEN || status == PilotRoundStatus.CONSENTED;
            case CONSENT -> status == PilotRoundStatus.OPEN;
            case RECORD_UPLOAD -> status == PilotRoundStatus.CONSENTED;
            case APPROVE -> status == PilotRoundStatus.UPLOADED;
        };
    }

    private void mustPermit(PilotRoundAction action) {
        if (!permits(action)) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
    }

    private void happened(PilotEventKind kind, String note, Actor actor, Instant now) {
        events.add(new PilotEvent(kind, note, new Act(actor, now)));
    }

    public Optional<PilotFile> fileOf(PilotFileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).reduce((earlier, later) -> later);
    }

    public DeclaredInOrder.Facts order() {
        return new DeclaredInOrder.Facts(
                consentedOn, minutesNumber, uploadedOn, uploadedBy, approvedOn, approvalNumber);
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

    public String getTitle() {
        return title;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public LocalDate getDepartmentDue() {
        return departmentDue;
    }

    public LocalDate getPlatformDue() {
        return platformDue;
    }

    public PilotRoundStatus getStatus() {
        return status;
    }

    public LocalDate getConsentedOn() {
        return consentedOn;
    }

    public String getMinutesNumber() {
        return minutesNumber;
    }

    public LocalDate getUploadedOn() {
        return uploadedOn;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public String getApprovalNumber() {
        return approvalNumber;
    }

    public List<PilotFile> getFiles() {
        return Collections.unmodifiableList(files);
    }

    public List<PilotEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
