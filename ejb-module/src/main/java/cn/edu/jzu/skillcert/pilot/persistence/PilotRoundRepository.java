package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.PilotRoundFilter;
import cn.edu.jzu.skillcert.pilot.PilotRoundRow;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class PilotRoundRepository extends ScopedRepository<PilotRound> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.pilot.PilotRoundRow(e.id, e.year, e.title, e.noticeNumber, e.departmentDue,
            e.platformDue, e.status, e.approvalNumber)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "year", "e.year",
            "title", "e.title",
            "departmentDue", "e.departmentDue",
            "platformDue", "e.platformDue",
            "status", "e.status");

    public PilotRoundRepository() {
        super(PilotRound.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    @Override
    protected String naturalOrder() {
        return "e.year desc, e.id desc";
    }

    public PageOf<PilotRoundRow> page(PilotRoundFilter filter, PageRequest request, DataScope scope) {
        return page(PilotRoundRow.class, ROW, matching(filter), request, scope);
    }

    /** The rows a list of the same filter shows. */
    public List<PilotRoundRow> rows(PilotRoundFilter filter, int limit, DataScope scope) {
        return rows(PilotRoundRow.class, ROW, matching(filter), limit, scope);
    }

    private static Condition matching(PilotRoundFilter filter) {
        return Condition.all()
                .andIf(filter.year(), "e.year = :year", "year")
                .andIf(filter.status(), "e.status = :status", "status");
    }

    /** SHA-256 of every paper that some round keeps. */
    public Set<String> referencedFiles(UnscopedAccess reason) {
        return Set.copyOf(
                unscoped(reason, String.class, "select distinct f.sha256 from PilotRound e join e.files f", Map.of()));
    }
}
