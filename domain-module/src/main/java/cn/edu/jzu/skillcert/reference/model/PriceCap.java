package cn.edu.jzu.skillcert.reference.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** What the province lets an exam cost at most per head (省域上限), from a day to a day, by a numbered document. */
@Entity
@SchoolWide(reason = "the province publishes its caps")
public class PriceCap implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private Money cap;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String documentNo;

    protected PriceCap() {}

    /** @param validTo last day, or null while no later cap is known */
    public PriceCap(
            long certificateId,
            SkillLevel level,
            Money cap,
            LocalDate validFrom,
            LocalDate validTo,
            String documentNo) {
        this.certificateId = certificateId;
        this.level = Objects.requireNonNull(level);
        set(cap, validFrom, validTo, documentNo);
    }

    /** Refused with {@link ReferenceError#CAP_NOT_POSITIVE} or {@link ReferenceError#PERIOD_REVERSED}. */
    public final void set(Money newCap, LocalDate newFrom, LocalDate newTo, String newDocumentNo) {
        if (!newCap.exceeds(Money.ZERO)) {
            throw new BusinessException(ReferenceError.CAP_NOT_POSITIVE);
        }
        if (newTo != null && newTo.isBefore(newFrom)) {
            throw new BusinessException(ReferenceError.PERIOD_REVERSED);
        }
        cap = newCap;
        validFrom = newFrom;
        validTo = newTo;
        documentNo = Objects.requireNonNull(newDocumentNo);
    }

    /** Same cap, days and document for the same certificate and level. */
    public boolean saysTheSameAs(PriceCap other) {
        return certificateId == other.certificateId
                && level == other.level
                && cap.equals(other.cap)
                && validFrom.equals(other.validFrom)
                && Objects.equals(validTo, other.validTo)
                && documentNo.equals(other.documentNo);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getCertificateId() {
        return certificateId;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public Money getCap() {
        return cap;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getDocumentNo() {
        return documentNo;
    }
}
