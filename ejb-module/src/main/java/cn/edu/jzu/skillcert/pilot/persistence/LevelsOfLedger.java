package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.pilot.model.Quota;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.PilotedLevel;
import cn.edu.jzu.skillcert.reference.PilotedLevels;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A department pilots a level in a year if the ledger leaves it heads there, since the first entry. */
@Dependent
public class LevelsOfLedger extends ScopedRepository<Quota> implements PilotedLevels {

    private static final UnscopedAccess ALL =
            UnscopedAccess.because("which pilots there are everybody in the school may know");

    public LevelsOfLedger() {
        super(Quota.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    @Override
    public List<PilotedLevel> of(int year) {
        return unscoped(
                        ALL,
                        Object[].class,
                        """
                        select n.departmentId, q.certificateId, q.level, min(n.decidedOn) from QuotaEntry n
                        join n.quota q where q.year = :year group by n.departmentId, q.certificateId, q.level
                        having sum(n.heads) > 0 order by n.departmentId, q.certificateId, q.level""",
                        Map.of("year", year))
                .stream()
                .map(row ->
                        new PilotedLevel(year, (Long) row[0], (Long) row[1], (SkillLevel) row[2], (LocalDate) row[3]))
                .toList();
    }
}
