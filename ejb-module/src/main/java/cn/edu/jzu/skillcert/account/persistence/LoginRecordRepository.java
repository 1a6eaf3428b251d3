package cn.edu.jzu.skillcert.account.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.LoginFilter;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.LoginRow;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.model.LoginRecord;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@Dependent
public class LoginRecordRepository extends ScopedRepository<LoginRecord> {

    private static final String ROW =
            "new cn.edu.jzu.skillcert.account.LoginRow(e.id, e.at, e.username, e.address, e.outcome)";

    public LoginRecordRepository() {
        super(LoginRecord.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("at", "e.at", "username", "e.username");
    }

    public PageOf<LoginRow> list(LoginFilter filter, PageRequest request, DataScope scope) {
        Condition condition = Condition.all()
                .andContains(filter.text(), "e.username", "e.address")
                .andIf(filter.outcome(), "e.outcome = :outcome", "outcome")
                .andOnDays("e.at", filter.firstDay(), filter.lastDay());
        return page(LoginRow.class, ROW, condition, request, scope);
    }

    /**
     * When the latest lock of this name ends or ended, as an account of that name would have it; none if the last
     * refusal locked nothing.
     */
    public Optional<Instant> lockOf(String username, UnscopedAccess reason) {
        Condition refused = Condition.all()
                .and("lower(e.username) = :username", "username", username.toLowerCase(Locale.ROOT))
                .and("e.outcome = :refused", "refused", LoginOutcome.REFUSED);
        long failures = count(refused, reason.scope());
        if (failures % Account.FAILURES_UNTIL_LOCK != 0) {
            return Optional.empty();
        }
        return rows(LoginRow.class, ROW, refused, 1, reason.scope()).stream()
                .map(last -> last.at().plus(Account.LOCK))
                .findFirst();
    }
}
