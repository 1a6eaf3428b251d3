package cn.edu.jzu.skillcert.training.persistence;

import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.training.model.TrainingNotice;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Set;

@Dependent
public class TrainingNoticeRepository extends ScopedRepository<TrainingNotice> {

    public TrainingNoticeRepository() {
        super(TrainingNotice.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    /** SHA-256 of every paper that some notice keeps. */
    public Set<String> referencedFiles(UnscopedAccess reason) {
        return Set.copyOf(unscoped(
                reason,
                String.class,
                "select distinct e.paper.sha256 from TrainingNotice e where e.paper.sha256 is not null",
                Map.of()));
    }
}
