package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * 配额: how many heads the school may examine for a level of a certificate in a year (R-2.1g). It has no figure of its
 * own: it is the sum of its entries, which are only ever added, each with the document that decided it. Whoever
 * changes it, or relies on it, holds its row first.
 */
@Entity
@SchoolWide(reason = "the province approves heads for the school, whichever department examines them")
public class Quota {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int year;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    @OneToMany(mappedBy = "quota", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<QuotaEntry> entries = new ArrayList<>();

    protected Quota() {}

    public Quota(QuotaKey key) {
        year = key.year();
        certificateId = key.certificateId();
        level = key.level();
    }

    /** Enters what was decided. The database refuses the same decision twice. */
    public void enter(QuotaDecision decision, Act recorded) {
        entries.add(new QuotaEntry(this, decision, recorded));
    }

    /** quota(now) = approved + Σ 新增/调增 − Σ 调减 + increases of 六·1. */
    public int heads() {
        return entries.stream().mapToInt(QuotaEntry::getHeads).sum();
    }

    public Long getId() {
        return id;
    }

    public QuotaKey key() {
        return new QuotaKey(year, certificateId, level);
    }

    public List<QuotaEntry> getEntries() {
        return Collections.unmodifiableList(entries);
    }
}
