package cn.edu.jzu.skillcert.account.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.model.Delegation;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Dependent
public class DelegationRepository extends ScopedRepository<Delegation> {

    /** A delegation with the name of the one on its other side. */
    public record Named(Delegation delegation, String otherName) {}

    public DelegationRepository() {
        super(Delegation.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    @Override
    protected String joins() {
        return "join Account delegate on delegate.id = e.delegateId";
    }

    @Override
    protected String naturalOrder() {
        return "e.firstDay desc, e.id desc";
    }

    public List<Named> given(DataScope principal, int limit) {
        return rows(Named.class, named("e", "delegate"), Condition.all(), limit, principal);
    }

    /** What has not ended on that day. They belong to those who gave them, hence the way around the scope. */
    public List<Named> received(long delegateId, LocalDate day, UnscopedAccess reason) {
        return unscoped(
                reason,
                Named.class,
                "select " + named("d", "p")
                        + """
                         from Delegation d join Account p on p.id = d.principalId
                        where d.delegateId = :delegate and d.revokedAt is null and d.lastDay >= :day
                        order by d.firstDay, d.id""",
                Map.of("delegate", delegateId, "day", day));
    }

    private static String named(String delegation, String other) {
        return "new " + Named.class.getName() + "(" + delegation + ", " + other + ".name)";
    }
}
