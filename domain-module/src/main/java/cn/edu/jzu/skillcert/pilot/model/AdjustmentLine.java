package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One line of a request for adjustment: 新增, 调增 or 调减 of a level of a certificate. */
@Entity
@PartOf(AdjustmentRequest.class)
public class AdjustmentLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AdjustmentRequest request;

    private int position;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    private int heads;
    private String reason;

    /** What the province said; null before it did. */
    private Boolean granted;

    protected AdjustmentLine() {}

    AdjustmentLine(AdjustmentRequest request, AdjustedLine line) {
        this.request = request;
        this.certificateId = line.certificateId();
        this.level = line.level();
    }

    boolean isFor(AdjustedLine line) {
        return certificateId == line.certificateId() && level == line.level();
    }

    void say(int place, AdjustedLine line) {
        position = place;
        kind = line.kind();
        heads = line.heads();
        reason = line.reason();
    }

    void decide(boolean decision) {
        granted = decision;
    }

    AdjustedLine adjusted() {
        return new AdjustedLine(certificateId, level, kind, heads, reason);
    }

    public Long getId() {
        return id;
    }

    public long getCertificateId() {
        return certificateId;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public AdjustmentKind getKind() {
        return kind;
    }

    public int getHeads() {
        return heads;
    }

    public String getReason() {
        return reason;
    }

    public Boolean getGranted() {
        return granted;
    }
}
