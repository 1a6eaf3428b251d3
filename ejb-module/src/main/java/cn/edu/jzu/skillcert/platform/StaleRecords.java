package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.platform.change.ChangesSince;
import cn.edu.jzu.skillcert.shared.NewerChange;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The one place where a record that somebody else has changed becomes a refusal which tells what he changed. It
 * remembers which versions the transaction started from: when the database reports the lost race, they are gone.
 */
@ApplicationScoped
public class StaleRecords {

    private static final String KEY = StaleRecords.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private ChangesSince changes;

    private record Opened(Class<?> entity, long id, long version) {}

    /** Not a list of anything else: what hangs on the transaction comes back without its type. */
    private static final class OpenedRecords {
        private final List<Opened> records = new ArrayList<>();
    }

    /** The transaction is about to change the record as it is in this version. */
    void opened(Class<?> entity, long id, long version) {
        if (transaction.getTransactionKey() != null) {
            openedRecords().records.add(new Opened(entity, id, version));
        }
    }

    /** @param version which the caller has seen, of a record found within his scope */
    StaleDataException seenBefore(Class<?> entity, long id, long version) {
        return new StaleDataException(changes.of(entity, id, version));
    }

    /** Somebody was quicker with one of the records that were opened. */
    StaleDataException overtaken() {
        List<NewerChange> newer = new ArrayList<>();
        for (Opened record : openedRecords().records) {
            newer.addAll(changes.of(record.entity(), record.id(), record.version()));
        }
        return new StaleDataException(newer);
    }

    private OpenedRecords openedRecords() {
        if (transaction.getResource(KEY) instanceof OpenedRecords known) {
            return known;
        }
        OpenedRecords none = new OpenedRecords();
        transaction.putResource(KEY, none);
        return none;
    }
}
