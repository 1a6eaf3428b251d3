package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaSource;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** One decision in the ledger of a quota. Never changed, never removed: a correction is another decision. */
@Entity
@PartOf(Quota.class)
public class QuotaEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Quota quota;

    private long departmentId;

    @Enumerated(EnumType.STRING)
    private QuotaEntryKind kind;

    /** As the sum takes them: negative for a decrease. */
    private int heads;

    private String documentNumber;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private QuotaSource source;

    private long sourceId;

    @Embedded
    private Act recorded;

    protected QuotaEntry() {}

    QuotaEntry(Quota quota, QuotaDecision decision, Act recorded) {
        this.quota = quota;
        this.departmentId = decision.departmentId();
        this.kind = decision.kind();
        this.heads = decision.kind().signed(decision.heads());
        this.documentNumber = decision.documentNumber();
        this.decidedOn = decision.decidedOn();
        this.source = decision.source();
        this.sourceId = decision.sourceId();
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public QuotaKey key() {
        return quota.key();
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public QuotaEntryKind getKind() {
        return kind;
    }

    public int getHeads() {
        return heads;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public QuotaSource getSource() {
        return source;
    }

    public long getSourceId() {
        return sourceId;
    }

    public Act getRecorded() {
        return recorded;
    }
}
