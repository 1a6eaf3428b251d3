package cn.edu.jzu.skillcert.reference.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A vocational skill certificate (职业技能等级证书) with the levels it is issued in. Retired when it leaves the
 * catalogue; never deleted, because agreements name it.
 */
@Entity
@SchoolWide(reason = "everybody may know which certificates there are")
public class SkillCertificate implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String name;
    private long organizationId;

    @Basic
    @Convert(converter = SkillLevelsConverter.class)
    private Set<SkillLevel> levels;

    private boolean retired;

    protected SkillCertificate() {}

    /**
     * @param code unique, by which imports find it again
     * @param organizationId who issues it
     */
    public SkillCertificate(String code, String name, long organizationId, Set<SkillLevel> levels) {
        this.code = Objects.requireNonNull(code);
        describe(name, organizationId, levels);
    }

    /** Refused with {@link ReferenceError#LEVELS_REQUIRED} without a level. */
    public final void describe(String newName, long newOrganizationId, Set<SkillLevel> newLevels) {
        if (newLevels.isEmpty()) {
            throw new BusinessException(ReferenceError.LEVELS_REQUIRED);
        }
        name = Objects.requireNonNull(newName);
        organizationId = newOrganizationId;
        levels = EnumSet.copyOf(newLevels);
    }

    public void retire() {
        retired = true;
    }

    public void reinstate() {
        retired = false;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public Set<SkillLevel> getLevels() {
        return Set.copyOf(levels);
    }

    public boolean isRetired() {
        return retired;
    }
}
