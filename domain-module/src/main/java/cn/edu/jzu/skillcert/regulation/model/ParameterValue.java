package cn.edu.jzu.skillcert.regulation.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One value of a parameter, in force from a day on until the next one. Never changed: a new value is a new row, so
 * that a decision of the past is judged by what applied then. Only a value that is not in force yet can be withdrawn.
 */
@Entity
@Table(name = "parameter")
@SchoolWide(reason = "the regulation applies to everybody")
public class ParameterValue implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ParameterKey parameterKey;

    private String setting;
    private LocalDate validFrom;
    private String clause;
    private String reason;

    protected ParameterValue() {}

    /**
     * A value that does not fit is refused with {@link RegulationError#PARAMETER_VALUE_INVALID}.
     *
     * @param clause citation of the text it stands in or reads
     * @param reason why it is so, e.g. the number of the minutes; null for what the text itself says
     */
    public ParameterValue(ParameterKey key, String setting, LocalDate validFrom, String clause, String reason) {
        if (!key.accepts(setting)) {
            throw new BusinessException(RegulationError.PARAMETER_VALUE_INVALID, key, setting);
        }
        this.parameterKey = key;
        this.setting = setting;
        this.validFrom = Objects.requireNonNull(validFrom);
        this.clause = Objects.requireNonNull(clause);
        this.reason = reason;
    }

    public boolean isInForceOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public ParameterKey getParameterKey() {
        return parameterKey;
    }

    public String getSetting() {
        return setting;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getClause() {
        return clause;
    }

    public String getReason() {
        return reason;
    }
}
