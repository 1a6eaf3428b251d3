package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.registration.SiteAction;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteEventKind;
import cn.edu.jzu.skillcert.registration.SitePaper;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
 * 考核站点申报 (附件1·六·3(1)): a department wants to examine in a certificate, at one place.
 *
 * <p>Life cycle: drafted and submitted by the department; the evaluation organization approves it with date and paper,
 * or hands it back, or the department records its paper if it has no account; then 教务处 records what the higher
 * authority decided. After a no the department applies anew. An approved one is changed by an application that replaces
 * it: until that is approved too, it stays valid.
 */
@Entity
@ScopedBy(department = "departmentId", organization = "organizationId")
public class SiteApplication implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long departmentId;
    private long organizationId;
    private long certificateId;
    private String place;
    private int seats;
    private String conditions;

    /** The approved one that this one changes, or null. */
    private Long replacesId;

    @Enumerated(EnumType.STRING)
    private SiteStatus status = SiteStatus.DRAFT;

    /** Why it came back, or why the authority said no. */
    private String note;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "submittedbyid"))
    @AttributeOverride(name = "name", column = @Column(name = "submittedbyname"))
    @AttributeOverride(name = "principalId", column = @Column(name = "submittedforid"))
    @AttributeOverride(name = "principalName", column = @Column(name = "submittedforname"))
    @AttributeOverride(name = "at", column = @Column(name = "submittedat"))
    private Act submitted;

    private LocalDate submittedOn;

    private LocalDate organizationOn;
    private String organizationDocument;
    private boolean organizationRecorded;

    @Embedded
    @AttributeOverride(name = "fileName", column = @Column(name = "organizationpaper"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "organizationpapertype"))
    @AttributeOverride(name = "sha256", column = @Column(name = "organizationpapersha256"))
    @AttributeOverride(name = "size", column = @Column(name = "organizationpapersize"))
    private StoredDocument organizationPaper;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "organizationbyid"))
    @AttributeOverride(name = "name", column = @Column(name = "organizationbyname"))
    @AttributeOverride(name = "principalId", column = @Column(name = "organizationforid"))
    @AttributeOverride(name = "principalName", column = @Column(name = "organizationforname"))
    @AttributeOverride(name = "at", column = @Column(name = "organizationat"))
    private Act organizationAct;

    private LocalDate authorityOn;
    private String authorityDocument;

    @Embedded
    @AttributeOverride(name = "fileName", column = @Column(name = "authoritypaper"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "authoritypapertype"))
    @AttributeOverride(name = "sha256", column = @Column(name = "authoritypapersha256"))
    @AttributeOverride(name = "size", column = @Column(name = "authoritypapersize"))
    private StoredDocument authorityPaper;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "authoritybyid"))
    @AttributeOverride(name = "name", column = @Column(name = "authoritybyname"))
    @AttributeOverride(name = "principalId", column = @Column(name = "authorityforid"))
    @AttributeOverride(name = "principalName", column = @Column(name = "authorityforname"))
    @AttributeOverride(name = "at", column = @Column(name = "authorityat"))
    private Act authorityAct;

    @ElementCollection
    @CollectionTable(name = "siteevent", joinColumns = @JoinColumn(name = "site_id"))
    @OrderColumn(name = "position")
    private List<SiteEvent> events = new ArrayList<>();

    protected SiteApplication() {}

    /** @param draft checked: nothing in it is missing */
    public SiteApplication(long departmentId, CertificateOption certificate, SiteDraft draft) {
        this.departmentId = departmentId;
        describe(certificate, draft);
    }

    /** A change of an approved site: the same department, and the same certificate. */
    public SiteApplication(SiteApplication changed, CertificateOption certificate, SiteDraft draft) {
        this(changed.departmentId, certificate, draft);
        if (!changed.permits(SiteAction.CHANGE) || changed.certificateId != certificate.id()) {
            throw new BusinessException(SiteError.NOT_TO_BE_CHANGED);
        }
        replacesId = changed.id;
    }

    public void revise(CertificateOption certificate, SiteDraft draft) {
        mustPermit(SiteAction.EDIT);
        if (replacesId != null && certificate.id() != certificateId) {
            throw new BusinessException(SiteError.NOT_TO_BE_CHANGED);
        }
        describe(certificate, draft);
    }

    private void describe(CertificateOption certificate, SiteDraft draft) {
        certificateId = certificate.id();
        organizationId = certificate.organizationId();
        place = Objects.requireNonNull(draft.place());
        seats = draft.seats();
        conditions = Objects.requireNonNull(draft.conditions());
    }

    public void submit(Actor actor, Instant now, LocalDate today) {
        mustPermit(SiteAction.SUBMIT);
        status = SiteStatus.SUBMITTED;
        submitted = new Act(actor, now);
        submittedOn = today;
        note = null;
        happened(SiteEventKind.SUBMITTED, null, submitted);
    }

    public void approveForOrganization(SiteReply reply, Actor actor, Instant now) {
        mustPermit(SiteAction.APPROVE_FOR_ORGANIZATION);
        organizationApproved(reply, SiteEventKind.APPROVED_BY_ORGANIZATION, new Act(actor, now));
    }

    /** On paper, as the department has it. */
    public void recordOrganization(SiteReply reply, Actor actor, Instant now) {
        mustPermit(SiteAction.RECORD_ORGANIZATION);
        organizationApproved(reply, SiteEventKind.ORGANIZATION_RECORDED, new Act(actor, now));
        organizationRecorded = true;
    }

    private void organizationApproved(SiteReply reply, SiteEventKind kind, Act act) {
        if (reply.on().isBefore(submittedOn)) {
            throw new BusinessException(SiteError.DAY_BEFORE_SUBMISSION, submittedOn);
        }
        status = SiteStatus.ORGANIZATION_APPROVED;
        organizationOn = reply.on();
        organizationDocument = reply.document();
        organizationPaper = reply.paper();
        organizationAct = act;
        happened(kind, reply.document(), act);
    }

    public void returnToDepartment(String reason, Actor actor, Instant now) {
        mustPermit(SiteAction.RETURN);
        status = SiteStatus.RETURNED;
        note = Objects.requireNonNull(reason);
        happened(SiteEventKind.RETURNED, reason, new Act(actor, now));
    }

    /** @param remark why not, or null for a yes */
    public void recordAuthority(boolean granted, SiteReply reply, String remark, Actor actor, Instant now) {
        mustPermit(SiteAction.RECORD_AUTHORITY);
        if (reply.on().isBefore(organizationOn)) {
            throw new BusinessException(SiteError.DAY_BEFORE_ORGANIZATION, organizationOn);
        }
        status = granted ? SiteStatus.APPROVED : SiteStatus.REJECTED;
        authorityOn = reply.on();
        authorityDocument = reply.document();
        authorityPaper = reply.paper();
        authorityAct = new Act(actor, now);
        note = remark;
        happened(
                granted ? SiteEventKind.APPROVED : SiteEventKind.REJECTED,
                remark == null ? reply.document() : remark,
                authorityAct);
    }

    /** The change of it is about to be approved. */
    public void giveWay(Actor actor, Instant now) {
        mustPermit(SiteAction.CHANGE);
        status = SiteStatus.SUPERSEDED;
        happened(SiteEventKind.SUPERSEDED, null, new Act(actor, now));
    }

    private void happened(SiteEventKind kind, String remark, Act act) {
        events.add(new SiteEvent(kind, remark, act));
    }

    public boolean permits(SiteAction action) {
        return switch (action) {
            case EDIT, SUBMIT -> status == SiteStatus.DRAFT || status == SiteStatus.RETURNED;
            case APPROVE_FOR_ORGANIZATION, RETURN, RECORD_ORGANIZATION -> status == SiteStatus.SUBMITTED;
            case RECORD_AUTHORITY -> status == SiteStatus.ORGANIZATION_APPROVED;
            case CHANGE -> status == SiteStatus.APPROVED;
        };
    }

    private void mustPermit(SiteAction action) {
        if (!permits(action)) {
            throw new BusinessException(SiteError.ACTION_NOT_NOW, status);
        }
    }

    /**
     * A no has a day too, but is no approval; one that gave way to its change was approved while it was arranged in.
     *
     * @param certificateName as people call it
     */
    public SiteApproved.Site asSite(String certificateName) {
        boolean granted = status == SiteStatus.APPROVED || status == SiteStatus.SUPERSEDED;
        return new SiteApproved.Site(certificateId, certificateName, organizationOn, granted ? authorityOn : null);
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

    public long getOrganizationId() {
        return organizationId;
    }

    public long getCertificateId() {
        return certificateId;
    }

    public String getPlace() {
        return place;
    }

    public int getSeats() {
        return seats;
    }

    public String getConditions() {
        return conditions;
    }

    public SiteStatus getStatus() {
        return status;
    }

    public String getNote() {
        return note;
    }

    public Act getSubmitted() {
        return submitted;
    }

    public LocalDate getOrganizationOn() {
        return organizationOn;
    }

    public String getOrganizationDocument() {
        return organizationDocument;
    }

    public LocalDate getSubmittedOn() {
        return submittedOn;
    }

    public Long getReplacesId() {
        return replacesId;
    }

    public boolean isOrganizationRecorded() {
        return organizationRecorded;
    }

    public Optional<StoredDocument> paper(SitePaper which) {
        return Optional.ofNullable(
                switch (which) {
                    case ORGANIZATION -> organizationPaper;
                    case AUTHORITY -> authorityPaper;
                });
    }

    public Act getOrganizationAct() {
        return organizationAct;
    }

    public LocalDate getAuthorityOn() {
        return authorityOn;
    }

    public String getAuthorityDocument() {
        return authorityDocument;
    }

    public Act getAuthorityAct() {
        return authorityAct;
    }

    public List<SiteEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
