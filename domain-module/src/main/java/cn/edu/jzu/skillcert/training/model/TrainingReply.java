package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Versioned;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one department answers to a training notice: the teachers it sends, or why it sends none.
 *
 * <p>Waits from the day the notice is issued. An answer can be replaced by another while the notice stands; whether it
 * came in time is decided by the first one.
 */
@Entity
@ScopedBy(department = "departmentId")
public class TrainingReply implements Versioned {

    /** More than any department has teachers of one subject. */
    public static final int MOST_NAMED = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private TrainingNotice notice;

    private long departmentId;

    @Enumerated(EnumType.STRING)
    private TrainingReplyStatus status = TrainingReplyStatus.WAITING;

    /** How many are named, for lists. */
    private int heads;

    private String reason;
    private Instant firstAnsweredAt;

    @Embedded
    private Act answered;

    @ElementCollection
    @CollectionTable(name = "trainingnomination", joinColumns = @JoinColumn(name = "reply_id"))
    @Column(name = "staffid")
    private Set<Long> staffIds = new HashSet<>();

    protected TrainingReply() {}

    public TrainingReply(TrainingNotice notice, long departmentId) {
        this.notice = Objects.requireNonNull(notice);
        this.departmentId = departmentId;
    }

    /** @param people of this department; the service knows who they are */
    public void name(List<Long> people, Actor actor, Instant now) {
        notice.mustStand();
        if (people.isEmpty()) {
            throw new BusinessException(TrainingError.NOBODY_NAMED);
        }
        if (people.size() > MOST_NAMED) {
            throw new BusinessException(TrainingError.TOO_MANY_NAMED, MOST_NAMED);
        }
        answer(TrainingReplyStatus.NAMED, people, null, actor, now);
    }

    public void decline(String why, Actor actor, Instant now) {
        notice.mustStand();
        if (InputCheck.isBlank(why)) {
            throw new BusinessException(TrainingError.REASON_WANTED);
        }
        answer(TrainingReplyStatus.DECLINED, List.of(), why, actor, now);
    }

    private void answer(TrainingReplyStatus given, List<Long> people, String why, Actor actor, Instant now) {
        status = given;
        staffIds.retainAll(people);
        staffIds.addAll(people);
        heads = staffIds.size();
        reason = why;
        answered = new Act(actor, now);
        if (firstAnsweredAt == null) {
            firstAnsweredAt = now;
        }
    }

    /** The notice is withdrawn. */
    public void callOff() {
        if (status == TrainingReplyStatus.WAITING) {
            status = TrainingReplyStatus.CALLED_OFF;
        }
    }

    public boolean isOpenToAnswer() {
        return notice.stands();
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public TrainingNotice getNotice() {
        return notice;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public TrainingReplyStatus getStatus() {
        return status;
    }

    public String getReason() {
        return reason;
    }

    /** Decides whether the answer came in time; null while there is none. */
    public Instant getFirstAnsweredAt() {
        return firstAnsweredAt;
    }

    public Optional<Act> getAnswered() {
        return Optional.ofNullable(answered);
    }

    public List<Long> getStaffIds() {
        return staffIds.stream().sorted().toList();
    }
}
