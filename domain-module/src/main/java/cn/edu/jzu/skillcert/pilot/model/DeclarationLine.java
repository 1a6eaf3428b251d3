package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** A level of a certificate in a declaration, and what was approved of it. */
@Entity
@PartOf(PilotDeclaration.class)
public class DeclarationLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PilotDeclaration declaration;

    private int position;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private int heads;
    private Integer approvedHeads;

    protected DeclarationLine() {}

    DeclarationLine(PilotDeclaration declaration, DeclaredLine line) {
        this.declaration = declaration;
        this.certificateId = line.certificateId();
        this.level = line.level();
    }

    boolean isFor(DeclaredLine line) {
        return certificateId == line.certificateId() && level == line.level();
    }

    void say(int place, DeclaredLine line) {
        position = place;
        heads = line.heads();
    }

    void approve(int approved) {
        if (approved < 0 || approved > QuotaDecision.MOST_HEADS) {
            throw new BusinessException(PilotError.HEADS_OUT_OF_RANGE, QuotaDecision.MOST_HEADS);
        }
        approvedHeads = approved;
    }

    DeclaredLine declared(List<WillingClass> basis) {
        return new DeclaredLine(certificateId, level, heads, basis);
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

    public int getHeads() {
        return heads;
    }

    /** Null before the round is approved; 0 for what was not. */
    public Integer getApprovedHeads() {
        return approvedHeads;
    }
}
