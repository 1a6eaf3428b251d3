package cn.edu.jzu.skillcert.notice.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.shared.Lines;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** News for one person: unread until she opens it, and carried by at most one mail. */
@Entity
@ScopedBy(person = "accountId")
@Unaudited(reason = "follows from records that are audited")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;
    private String kind;
    private String arguments;

    /** Written by somebody about something; never mailed. */
    private String remark;

    private Place place;
    private String clause;
    private LocalDate due;
    private Instant at;
    private Instant readAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Mail mail;

    protected Notice() {}

    public Notice(long accountId, NoticeRequested requested, Instant now) {
        this.accountId = accountId;
        this.kind = requested.kind().key();
        this.arguments = Lines.join(requested.arguments());
        this.remark = requested.remark();
        this.place = requested.place();
        this.clause = requested.clause();
        this.due = requested.due();
        this.at = Objects.requireNonNull(now);
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public void carriedBy(Mail carrier) {
        if (mail != null) {
            throw new IllegalStateException("Notice " + id + " is in a mail already");
        }
        mail = Objects.requireNonNull(carrier);
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getKind() {
        return kind;
    }

    public List<String> getArguments() {
        return Lines.split(arguments);
    }

    public Place getPlace() {
        return place;
    }

    public String getClause() {
        return clause;
    }

    public LocalDate getDue() {
        return due;
    }

    public Instant getAt() {
        return at;
    }
}
