package cn.edu.jzu.skillcert.account.persistence;

import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.model.LoginRecord;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

@Dependent
public class LoginRecordRepository extends ScopedRepository<LoginRecord> {

    public LoginRecordRepository() {
        super(LoginRecord.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("at", "e.at", "username", "e.username");
    }

    public long refusalsSince(Instant since, String username, UnscopedAccess reason) {
        return count(
                Condition.all()
                        .and("lower(e.username) = :username", "username", username.toLowerCase(Locale.ROOT))
                        .and("e.at >= :since", "since", since)
                        .and("e.outcome = :refused", "refused", LoginOutcome.REFUSED),
                reason.scope());
    }
}
