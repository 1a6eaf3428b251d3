package cn.edu.jzu.skillcert.longwork.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.longwork.WorkRow;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.longwork.model.WorkJob;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class WorkJobRepository extends ScopedRepository<WorkJob> {

    private static final String OPEN = "e.endedAt is null";

    public WorkJobRepository() {
        super(WorkJob.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("orderedAt", "e.orderedAt", "label", "e.label", "state", "e.state");
    }

    public PageOf<WorkRow> page(WorkState state, PageRequest request, DataScope scope) {
        return page(
                WorkRow.class,
                "new cn.edu.jzu.skillcert.longwork.WorkRow("
                        + "e.id, e.kind, e.label, e.state, e.done, e.total, e.orderedAt, e.endedAt)",
                Condition.all().andIf(state, "e.state = :state", "state"),
                request,
                scope);
    }

    public long open(DataScope scope) {
        return count(Condition.all().and(OPEN), scope);
    }

    /** Waiting or running, whosever they are. */
    public List<WorkJob> allOpen(UnscopedAccess reason) {
        return list(Condition.all().and(OPEN), reason.scope());
    }

    public List<WorkJob> withFilesEndedBefore(Instant moment, UnscopedAccess reason) {
        return list(
                Condition.all().and("e.endedAt < :moment", "moment", moment).and("e.files is not empty"),
                reason.scope());
    }

    public String ownerOf(WorkJob job, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        String.class,
                        "select a.username from Account a where a.id = :id",
                        Map.of("id", job.getAccountId()))
                .get(0);
    }

    public Set<String> referencedFiles(UnscopedAccess reason) {
        return new HashSet<>(
                unscoped(reason, String.class, "select distinct f.document.sha256 from WorkJobFile f", Map.of()));
    }
}
