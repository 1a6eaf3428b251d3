package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.PackageRow;
import cn.edu.jzu.skillcert.pilot.model.AdjustmentPackage;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class AdjustmentPackageRepository extends ScopedRepository<AdjustmentPackage> {

    public AdjustmentPackageRepository() {
        super(AdjustmentPackage.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    @Override
    protected String naturalOrder() {
        return "e.year desc, e.number desc";
    }

    public List<PackageRow> rows(int limit, DataScope scope) {
        return rows(
                PackageRow.class,
                "new cn.edu.jzu.skillcert.pilot.PackageRow(e.id, e.year, e.number, e.status, e.replyNumber)",
                Condition.all(),
                limit,
                scope);
    }

    /** How many the school has locked this year. */
    public long locked(int year, DataScope scope) {
        return count(Condition.all().and("e.year = :year", "year", year), scope);
    }

    /** SHA-256 of every paper that some package keeps. */
    public Set<String> referencedFiles(UnscopedAccess reason) {
        return Set.copyOf(unscoped(
                reason, String.class, "select distinct f.sha256 from AdjustmentPackage e join e.files f", Map.of()));
    }
}
