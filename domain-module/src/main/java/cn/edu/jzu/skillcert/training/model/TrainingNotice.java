package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Versioned;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingNoticeStatus;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import java.util.Optional;

/**
 * 师资培训通知: an invitation to a training of teachers that 教务处 passes on (附件1·五·1).
 *
 * <p>Issued to one or more departments, each of which then has a {@link TrainingReply} to give by the day the notice
 * names. It can be withdrawn with a reason, which ends the waiting; what was answered stays to be read.
 */
@Entity
@SchoolWide(reason = "a training is announced to the school; what a department answers is its own")
public class TrainingNotice implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String title;
    private String documentNumber;
    private String organizer;
    private Long certificateId;
    private LocalDate heldFrom;
    private LocalDate heldTo;
    private String place;
    private String content;
    private LocalDate replyDue;

    @Enumerated(EnumType.STRING)
    private TrainingNoticeStatus status = TrainingNoticeStatus.ISSUED;

    @Embedded
    private StoredDocument paper;

    @Embedded
    private Act issued;

    private String withdrawnReason;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "withdrawnactorid"))
    @AttributeOverride(name = "name", column = @Column(name = "withdrawnactorname"))
    @AttributeOverride(name = "principalId", column = @Column(name = "withdrawnprincipalid"))
    @AttributeOverride(name = "principalName", column = @Column(name = "withdrawnprincipalname"))
    @AttributeOverride(name = "at", column = @Column(name = "withdrawnat"))
    private Act withdrawn;

    protected TrainingNotice() {}

    /** @param paper the document that invites, or null */
    public TrainingNotice(NoticeFacts facts, StoredDocument paper, Actor actor, Instant now) {
        title = Objects.requireNonNull(facts.title());
        documentNumber = facts.documentNumber();
        organizer = Objects.requireNonNull(facts.organizer());
        certificateId = facts.certificateId();
        heldFrom = Objects.requireNonNull(facts.heldFrom());
        heldTo = facts.heldTo();
        place = facts.place();
        content = facts.content();
        replyDue = Objects.requireNonNull(facts.replyDue());
        this.paper = paper;
        issued = new Act(actor, now);
    }

    public void withdraw(String reason, Actor actor, Instant now) {
        mustStand();
        if (InputCheck.isBlank(reason)) {
            throw new BusinessException(TrainingError.REASON_WANTED);
        }
        status = TrainingNoticeStatus.WITHDRAWN;
        withdrawnReason = reason;
        withdrawn = new Act(actor, now);
    }

    void mustStand() {
        if (!stands()) {
            throw new BusinessException(TrainingError.NOTICE_WITHDRAWN);
        }
    }

    public boolean stands() {
        return status == TrainingNoticeStatus.ISSUED;
    }

    public NoticeFacts facts() {
        return new NoticeFacts(
                title, documentNumber, organizer, certificateId, heldFrom, heldTo, place, content, replyDue);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public TrainingNoticeStatus getStatus() {
        return status;
    }

    public Optional<StoredDocument> getPaper() {
        return Optional.ofNullable(paper);
    }

    public Act getIssued() {
        return issued;
    }

    public String getWithdrawnReason() {
        return withdrawnReason;
    }

    public Optional<Act> getWithdrawn() {
        return Optional.ofNullable(withdrawn);
    }
}
