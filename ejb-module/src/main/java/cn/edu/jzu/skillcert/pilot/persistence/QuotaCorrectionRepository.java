package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.model.QuotaCorrection;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class QuotaCorrectionRepository extends ScopedRepository<QuotaCorrection> {

    public QuotaCorrectionRepository() {
        super(QuotaCorrection.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    /** Why each correction of the year's quotas was made, by its id. */
    public Map<Long, String> reasons(int year, DataScope scope) {
        return list(Condition.all().and("e.year = :year", "year", year), scope).stream()
                .collect(Collectors.toMap(QuotaCorrection::getId, QuotaCorrection::getReason));
    }

    /** SHA-256 of every paper that some correction keeps. */
    public Set<String> referencedFiles(UnscopedAccess reason) {
        return Set.copyOf(unscoped(
                reason, String.class, "select distinct f.sha256 from QuotaCorrection e join e.files f", Map.of()));
    }
}
