package cn.edu.jzu.skillcert.regulation.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.regulation.Citation;
import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The text of a clause of the regulation, word for word, from a day on. An amended regulation ends it and brings the
 * next text; the words of a text are never changed, because decisions were made by them.
 */
@Entity
@SchoolWide(reason = "the regulation applies to everybody")
public class Clause implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String citation;
    private int ordinal;
    private String text;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Clause() {}

    /**
     * @param citation of exactly one clause, else refused with {@link ClauseError#CITATION_INVALID}
     * @param ordinal place in the regulation
     */
    public Clause(String citation, int ordinal, String text, LocalDate validFrom, LocalDate validTo) {
        if (!Citation.isOne(citation)) {
            throw new BusinessException(ClauseError.CITATION_INVALID, String.valueOf(citation));
        }
        this.citation = citation;
        this.ordinal = ordinal;
        this.text = Objects.requireNonNull(text);
        this.validFrom = Objects.requireNonNull(validFrom);
        endOn(validTo);
    }

    /**
     * Ends this text on the day before and gives the one that follows it. Refused with {@link ClauseError#NOT_LATER}
     * or {@link ClauseError#REPLACED}.
     */
    public Clause amend(String newText, LocalDate from) {
        mustStillApply();
        if (!from.isAfter(validFrom)) {
            throw new BusinessException(ClauseError.NOT_LATER, validFrom);
        }
        validTo = from.minusDays(1);
        return new Clause(citation, ordinal, newText, from, null);
    }

    /** The regulation drops the clause; this is its last day. */
    public void repeal(LocalDate lastDay) {
        mustStillApply();
        endOn(Objects.requireNonNull(lastDay));
    }

    /** @param lastDay or null for no end known */
    public final void endOn(LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new BusinessException(ClauseError.NOT_LATER, validFrom);
        }
        validTo = lastDay;
    }

    /** Whether both are texts of one clause and apply on some day together, beginning on different days. */
    public boolean meets(Clause other) {
        return citation.equals(other.citation)
                && !validFrom.equals(other.validFrom)
                && beginsInTime(this, other)
                && beginsInTime(other, this);
    }

    private static boolean beginsInTime(Clause a, Clause b) {
        return b.validTo == null || !a.validFrom.isAfter(b.validTo);
    }

    private void mustStillApply() {
        if (validTo != null) {
            throw new BusinessException(ClauseError.REPLACED);
        }
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getCitation() {
        return citation;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getText() {
        return text;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
