package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.model.ApplicationExport;
import jakarta.enterprise.context.Dependent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class ApplicationExportRepository extends ScopedRepository<ApplicationExport> {

    public ApplicationExportRepository() {
        super(ApplicationExport.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    /** The newest first. */
    public List<ApplicationExport> ofExam(long plannedExamId, DataScope scope) {
        return list(Condition.all().and("e.plannedExamId = :exam", "exam", plannedExamId), scope).stream()
                .sorted(Comparator.comparing(ApplicationExport::getId).reversed())
                .toList();
    }

    /** How many of the whole school were made by each layout. */
    public Map<Long, Integer> byLayout(UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Object[].class,
                        "select e.layoutId, count(e.id) from ApplicationExport e group by e.layoutId",
                        Map.of())
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }

    Set<String> referencedFiles(UnscopedAccess reason) {
        return new HashSet<>(
                unscoped(reason, String.class, "select e.document.sha256 from ApplicationExport e", Map.of()));
    }
}
