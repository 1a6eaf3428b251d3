package cn.edu.jzu.skillcert.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.Versioned;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.Repositories;
import cn.edu.jzu.skillcert.testing.Repositories.Kept;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what he has not seen, in any aggregate. Aggregates are discovered. */
@InPortal
class LockingContractIT {

    private static final DataScope ALL = new DataScope.WholeSchool();

    @Inject
    private Repositories repositories;

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @Test
    void whoReadAnOlderVersionIsRefused() throws Exception {
        assertThat(versioned()).isNotEmpty();
        for (Kept kept : versioned()) {
            long id = repositories.store(kept, school.one());
            long seen = versionOf(kept, id);
            transaction.call(() -> kept.repository().require(id, seen, ALL));
            assertThat(versionOf(kept, id)).as("%s", kept).isGreaterThan(seen);
            assertThatThrownBy(() -> transaction.call(() -> kept.repository().require(id, seen, ALL)))
                    .as("%s", kept)
                    .isInstanceOf(StaleDataException.class);
        }
    }

    @Test
    void ofTwoWhoChangeAtTheSameTimeTheSecondIsRefused() throws Exception {
        for (Kept kept : versioned()) {
            long id = repositories.store(kept, school.one());
            long seen = versionOf(kept, id);
            assertThatThrownBy(() -> transaction.call(() -> {
                        kept.repository().require(id, seen, ALL);
                        return transaction.call(() -> kept.repository().require(id, seen, ALL));
                    }))
                    .as("%s", kept)
                    .hasRootCauseInstanceOf(org.eclipse.persistence.exceptions.OptimisticLockException.class);
            assertThat(versionOf(kept, id)).as("%s", kept).isEqualTo(seen + 1);
        }
    }

    private long versionOf(Kept kept, long id) throws Exception {
        return transaction.call(() -> ((Versioned) kept.repository().require(id, ALL)).getVersion());
    }

    private List<Kept> versioned() {
        return repositories.all().stream()
                .filter(kept -> Versioned.class.isAssignableFrom(kept.type()))
                .toList();
    }
}
