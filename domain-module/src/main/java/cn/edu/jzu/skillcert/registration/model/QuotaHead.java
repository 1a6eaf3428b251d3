package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * A registration as a quota sees it, and whether it is a retake: the one definition of who sits the same certificate and
 * level again. A view of the database, only ever read; who withdrew is not in it.
 */
@Entity
@SchoolWide(reason = "a quota is the whole school's, whoever takes of it")
public class QuotaHead {

    @Id
    private long id;

    private long plannedExamId;
    private int quotaYear;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private boolean retake;

    protected QuotaHead() {}

    public long getPlannedExamId() {
        return plannedExamId;
    }

    /** Somebody who went in for the certificate and level before. */
    public boolean isRetake() {
        return retake;
    }
}
