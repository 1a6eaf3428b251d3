package cn.edu.jzu.skillcert.notice.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.notice.MailRow;
import cn.edu.jzu.skillcert.notice.MailState;
import cn.edu.jzu.skillcert.notice.model.Mail;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Dependent
public class MailRepository extends ScopedRepository<Mail> {

    public MailRepository() {
        super(Mail.class);
    }

    @Override
    protected String joins() {
        return "join Account a on a.id = e.accountId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("createdAt", "e.createdAt", "state", "e.state", "recipient", "a.name");
    }

    public PageOf<MailRow> page(MailState state, PageRequest request, DataScope scope) {
        return page(
                MailRow.class,
                "new cn.edu.jzu.skillcert.notice.MailRow(e.id, e.version, a.name, e.state, e.attempts, e.lastError,"
                        + " e.createdAt, e.nextAttemptAt, e.sentAt)",
                Condition.all().andIf(state, "e.state = :state", "state"),
                request,
                scope);
    }

    public List<Long> due(Instant now, int limit, UnscopedAccess reason) {
        return rows(
                Long.class,
                "e.id",
                Condition.all()
                        .and("e.state in :waiting", "waiting", List.of(MailState.QUEUED, MailState.SENDING))
                        .and("e.nextAttemptAt <= :now", "now", now),
                limit,
                reason.scope());
    }

    /** When the last digest was written that reached this account before the one of that day; null if none did. */
    public Instant lastDigest(long accountId, LocalDate before, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Instant.class,
                        """
                        select m.createdAt from Mail m where m.accountId = :account and m.digestDay < :day
                        and m.state = :sent order by m.createdAt desc""",
                        Map.of("account", accountId, "day", before, "sent", MailState.SENT))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Accounts that can be mailed and have no digest of that day yet. */
    public Set<Long> withoutDigest(LocalDate day, UnscopedAccess reason) {
        return new HashSet<>(unscoped(
                reason,
                Long.class,
                """
                select a.id from Account a where a.email is not null and a.disabled = false
                and not exists (select m.id from Mail m where m.accountId = a.id and m.digestDay = :day)""",
                Map.of("day", day)));
    }

    /** Empty if the account has no address or is disabled. */
    public Optional<Addressee> addressee(long accountId, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Addressee.class,
                        "select new cn.edu.jzu.skillcert.notice.persistence.Addressee(a.name, a.email)"
                                + " from Account a where a.id = :account and a.disabled = false and a.email is not null",
                        Map.of("account", accountId))
                .stream()
                .findFirst();
    }
}
