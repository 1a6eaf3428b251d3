package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.pilot.QuotaEntryKind;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** Heads of a quota that came by decisions of one kind, or that were declared. A view of the database, only ever read. */
@Entity
@SchoolWide(reason = "a quota is the whole school's, whichever department declared")
public class LedgerSum {

    @Id
    private String id;

    private int year;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    @Enumerated(EnumType.STRING)
    private QuotaEntryKind kind;

    private long heads;

    protected LedgerSum() {}

    /** Null for what was declared. */
    public QuotaEntryKind getKind() {
        return kind;
    }

    /** Signed. */
    public long getHeads() {
        return heads;
    }
}
