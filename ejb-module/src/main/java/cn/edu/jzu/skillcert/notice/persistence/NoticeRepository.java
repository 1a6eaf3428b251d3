package cn.edu.jzu.skillcert.notice.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.notice.NoticeRow;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.notice.model.Notice;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class NoticeRepository extends ScopedRepository<Notice> {

    private static final String UNREAD = "e.readAt is null";

    public NoticeRepository() {
        super(Notice.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("at", "e.at", "due", "e.due");
    }

    public PageOf<NoticeRow> page(boolean unreadOnly, PageRequest request, DataScope scope) {
        Condition condition = unreadOnly ? Condition.all().and(UNREAD) : Condition.all();
        PageOf<StoredNotice> stored = page(
                StoredNotice.class,
                "new cn.edu.jzu.skillcert.notice.persistence.StoredNotice("
                        + "e.id, e.kind, e.arguments, e.remark, e.place, e.clause, e.due, e.at, e.readAt)",
                condition,
                request,
                scope);
        return new PageOf<>(stored.rows().stream().map(StoredNotice::toRow).toList(), stored.total());
    }

    public long unread(DataScope scope) {
        return count(Condition.all().and(UNREAD), scope);
    }

    public List<Notice> allUnread(DataScope scope) {
        return list(Condition.all().and(UNREAD), scope);
    }

    public List<Notice> carriedBy(long mailId, UnscopedAccess reason) {
        return list(Condition.all().and("e.mail.id = :mail", "mail", mailId), reason.scope());
    }

    /** Unread and in no mail yet; older ones nobody wants to be told of. */
    public List<Notice> forDigest(long accountId, Instant since, UnscopedAccess reason) {
        return list(
                Condition.all()
                        .and("e.mail is null")
                        .and(UNREAD)
                        .and("e.accountId = :account", "account", accountId)
                        .and("e.at >= :since", "since", since),
                reason.scope());
    }

    /** Accounts with something for the digest. */
    public List<Long> accountsForDigest(Instant since, UnscopedAccess reason) {
        return unscoped(
                reason,
                Long.class,
                """
                select distinct n.accountId from Notice n
                where n.mail is null and n.readAt is null and n.at >= :since order by n.accountId""",
                Map.of("since", since));
    }

    /** The accounts behind the recipients, each once: holders of the role and today's delegates of such. */
    public Set<Long> accountsOf(List<Recipient> recipients, LocalDate today, UnscopedAccess reason) {
        Set<Long> accounts = new LinkedHashSet<>();
        for (Recipient recipient : recipients) {
            if (recipient.accountId() != null) {
                accounts.add(recipient.accountId());
                continue;
            }
            String held = "g.role = :role";
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("role", recipient.role());
            if (recipient.departmentId() != null) {
                held += " and g.departmentId = :department";
                parameters.put("department", recipient.departmentId());
            }
            if (recipient.organizationId() != null) {
                held += " and g.organizationId = :organization";
                parameters.put("organization", recipient.organizationId());
            }
            accounts.addAll(unscoped(
                    reason,
                    Long.class,
                    "select a.id from Account a join a.grants g where a.disabled = false and " + held
                            + " order by a.id",
                    parameters));
            parameters.put("today", today);
            accounts.addAll(unscoped(
                    reason,
                    Long.class,
                    """
                    select a.id from Delegation d join Account p on p.id = d.principalId join p.grants g
                    join Account a on a.id = d.delegateId
                    where a.disabled = false and p.disabled = false and d.role = :role and d.revokedAt is null
                    and d.firstDay <= :today and d.lastDay >= :today"""
                            + " and " + held + " order by a.id",
                    parameters));
        }
        return accounts;
    }
}
