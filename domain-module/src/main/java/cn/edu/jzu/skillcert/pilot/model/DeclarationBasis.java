package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Willing students of one class behind one line of a declaration. */
@Embeddable
class DeclarationBasis {

    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private long classId;
    private int heads;

    protected DeclarationBasis() {}

    DeclarationBasis(DeclaredLine line, WillingClass willing) {
        certificateId = line.certificateId();
        level = line.level();
        classId = willing.classId();
        heads = willing.heads();
    }

    boolean isFor(DeclarationLine line) {
        return certificateId == line.getCertificateId() && level == line.getLevel();
    }

    WillingClass willing() {
        return new WillingClass(classId, heads);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclarationBasis that
                && certificateId == that.certificateId
                && level == that.level
                && classId == that.classId
                && heads == that.heads;
    }

    @Override
    public int hashCode() {
        return Objects.hash(certificateId, level, classId, heads);
    }
}
