package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/** One line of a request for adjustment while it is typed. */
public class AdjustmentFormLine implements Serializable {

    private Long certificateId;
    private SkillLevel level;
    private AdjustmentKind kind;
    private Integer heads;
    private String reason;

    static AdjustmentFormLine of(AdjustedLine line) {
        AdjustmentFormLine typed = new AdjustmentFormLine();
        typed.certificateId = line.certificateId();
        typed.level = line.level();
        typed.kind = line.kind();
        typed.heads = line.heads();
        typed.reason = line.reason();
        return typed;
    }

    AdjustedLine adjusted() {
        return new AdjustedLine(
                certificateId == null ? 0 : certificateId, level, kind, heads == null ? 0 : heads, reason);
    }

    public Long getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(Long certificateId) {
        this.certificateId = certificateId;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public void setLevel(SkillLevel level) {
        this.level = level;
    }

    public AdjustmentKind getKind() {
        return kind;
    }

    public void setKind(AdjustmentKind kind) {
        this.kind = kind;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
