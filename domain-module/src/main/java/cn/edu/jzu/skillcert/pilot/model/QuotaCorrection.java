package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.pilot.CorrectQuota;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 台账更正: why an entry of a quota was wrong, and the paper that says so. Written once; the entry it made in the ledger
 * refers to it, and a correction that is wrong itself is put right by the next.
 */
@Entity
@SchoolWide(reason = "quotas are the school's, and 教务处 alone corrects them")
public class QuotaCorrection implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int year;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private long departmentId;

    /** Signed. */
    private int heads;

    private String reason;
    private String documentNumber;
    private LocalDate decidedOn;

    /** One; kept in a table of its own like the papers of a round. */
    @ElementCollection
    @CollectionTable(name = "quotacorrectionfile", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "position")
    private List<PilotFile> files = new ArrayList<>();

    protected QuotaCorrection() {}

    public QuotaCorrection(CorrectQuota command, PilotFile paper) {
        QuotaKey key = command.quota();
        year = key.year();
        certificateId = key.certificateId();
        level = key.level();
        departmentId = command.departmentId();
        heads = command.heads();
        reason = command.reason();
        documentNumber = command.documentNumber();
        decidedOn = command.decidedOn();
        files.add(paper);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public QuotaKey key() {
        return new QuotaKey(year, certificateId, level);
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public int getHeads() {
        return heads;
    }

    public String getReason() {
        return reason;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public PilotFile paper() {
        return files.get(0);
    }
}
