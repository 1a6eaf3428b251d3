package cn.edu.jzu.skillcert.task.model;

import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.shared.Lines;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.Unaudited;
import cn.edu.jzu.skillcert.task.TaskDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Something that waits for a role or a person. Opened when a feature first names it, follows what the feature says of
 * it while open, and is closed when the feature no longer names it; closed ones are kept as 已办.
 */
@Entity
@SchoolWide(reason = "belongs to whoever holds the role today; every query asks with the caller's grants")
@Unaudited(reason = "follows from records that are audited")
public class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String kind;
    private String subject;
    private long subjectId;
    private String label;
    private Place place;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Long departmentId;
    private Long organizationId;
    private Long accountId;
    private String arguments;
    private LocalDate due;
    private String dueExplanation;
    private Instant openedAt;
    private Instant closedAt;
    private Long closedBy;

    protected Task() {}

    public Task(String subject, long subjectId, TaskDraft draft, Instant now) {
        this.subject = Objects.requireNonNull(subject);
        this.subjectId = subjectId;
        this.kind = draft.kind().key();
        this.role = draft.role();
        this.departmentId = draft.departmentId();
        this.organizationId = draft.organizationId();
        this.accountId = draft.accountId();
        this.openedAt = Objects.requireNonNull(now);
        follow(draft);
    }

    /** Whether the draft means this task: the same thing for the same people. */
    public boolean isMeantBy(TaskDraft draft) {
        return kind.equals(draft.kind().key())
                && role == draft.role()
                && Objects.equals(departmentId, draft.departmentId())
                && Objects.equals(organizationId, draft.organizationId())
                && Objects.equals(accountId, draft.accountId());
    }

    /** Takes over what may change while it waits: wording, place and deadline. */
    public final void follow(TaskDraft draft) {
        label = draft.label();
        place = draft.place();
        clause = draft.clause();
        arguments = Lines.join(draft.arguments());
        due = draft.due() == null ? null : draft.due().date();
        dueExplanation = draft.due() == null ? null : DeadlineText.write(draft.due());
    }

    /** @param by the account that finished it, or null if the portal did */
    public void close(Long by, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            closedBy = by;
        }
    }

    /** Whether somebody with this grant may do it. */
    public boolean isFor(Grant grant, long callerId) {
        if (role == null) {
            return Objects.equals(accountId, callerId) && !grant.isDelegated();
        }
        long person = grant.isDelegated() ? grant.principalId() : callerId;
        return role == grant.role()
                && Objects.equals(departmentId, grant.departmentId())
                && Objects.equals(organizationId, grant.organizationId())
                && (accountId == null || accountId == person);
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getSubject() {
        return subject;
    }

    public long getSubjectId() {
        return subjectId;
    }

    public String getLabel() {
        return label;
    }

    public Place getPlace() {
        return place;
    }

    public String getClause() {
        return clause;
    }

    public Role getRole() {
        return role;
    }

    public Long getAccountId() {
        return accountId;
    }

    public List<String> getArguments() {
        return Lines.split(arguments);
    }

    /** Null if there is no last day. */
    public Deadline getDue() {
        return due == null ? null : DeadlineText.read(due, dueExplanation);
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
