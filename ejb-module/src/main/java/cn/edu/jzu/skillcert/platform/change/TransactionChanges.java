package cn.edu.jzu.skillcert.platform.change;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Collects what the current transaction changes and has it written right before the commit. It hangs on the
 * transaction itself, not on an interceptor: timers, start-up and jobs cannot get around it. If the trail cannot be
 * written, nothing else is.
 */
@ApplicationScoped
public class TransactionChanges {

    private static final String KEY = TransactionChanges.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private ChangeLog log;

    @Inject
    private DictionaryCache dictionaries;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    void open() {
        log.open();
    }

    /** Why the user does what this transaction does; stands with every change of it. */
    public void because(String reason) {
        ofTransaction().because(reason);
    }

    /** Something that happened to a record without changing it. */
    public void happened(RecordChange change) {
        // Asked here, within a component: nothing else of this transaction may ever reach the persistence context.
        ofTransaction().other(change, (UnitOfWorkImpl) em.unwrap(UnitOfWork.class));
    }

    void inserted(Object entity, AttributeValues values) {
        ofTransaction().inserted(entity, values);
    }

    /** @param version before the change, or null if the entity has none */
    void updated(Object entity, AttributeValues values, Map<String, Object> before, Object version) {
        ofTransaction().updated(entity, values, before, version);
    }

    void deleted(Object entity, AttributeValues values, Map<String, Object> last) {
        ofTransaction().deleted(entity, values, last);
    }

    /** Whether this transaction has changed an entity of this class. */
    boolean hasTouched(Class<?> entity) {
        return transaction.getTransactionKey() != null
                && transaction.getResource(KEY) instanceof ChangedEntities known
                && known.types().contains(entity);
    }

    private ChangedEntities ofTransaction() {
        if (transaction.getResource(KEY) instanceof ChangedEntities known) {
            return known;
        }
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("Changes outside a transaction cannot be audited");
        }
        ChangedEntities changes = new ChangedEntities();
        transaction.putResource(KEY, changes);
        // Interposed: runs after the persistence context's own last flush.
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                List<RecordChange> all = changes.changes();
                if (!all.isEmpty()) {
                    log.write(all, changes.reason(), TransactionConnection.of(changes.unit()));
                }
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    dictionaries.committed(changes.types());
                }
            }
        });
        return changes;
    }
}
