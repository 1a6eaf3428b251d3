package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.platform.change.TransactionChanges;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Around every service call. The outermost one flushes before the transaction ends, so that a concurrent commit or a
 * violated constraint surfaces here as a refusal with a reason, and not as a technical error at commit. Why the caller
 * does it goes to the audit trail.
 */
public class ServiceBoundary {

    private static final String DEPTH = ServiceBoundary.class.getName() + ".depth";

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private StaleRecords stale;

    @Inject
    private TransactionChanges changes;

    @AroundInvoke
    public Object aroundService(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return call.proceed();
        }
        int depth = depth();
        transaction.putResource(DEPTH, depth + 1);
        try {
            if (depth == 0) {
                GivenReason.of(call.getMethod(), call.getParameters()).ifPresent(changes::because);
            }
            Object result = call.proceed();
            if (depth == 0 && !transaction.getRollbackOnly()) {
                em.flush();
            }
            return result;
        } catch (PersistenceException refusedByDatabase) {
            RuntimeException refusal = ConstraintMessages.translate(refusedByDatabase);
            throw refusal instanceof StaleDataException ? stale.overtaken() : refusal;
        } finally {
            if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.putResource(DEPTH, depth);
            }
        }
    }

    private int depth() {
        return transaction.getResource(DEPTH) instanceof Integer depth ? depth : 0;
    }
}
