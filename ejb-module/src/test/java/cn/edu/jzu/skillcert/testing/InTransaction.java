package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** A transaction of its own around what a test does directly with repositories; committed unless it throws. */
@ApplicationScoped
public class InTransaction {

    @Inject
    private DictionaryCache dictionaries;

    @Resource
    private TransactionSynchronizationRegistry synchronization;

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T call(Callable<T> action) throws Exception {
        // Tests write by statements, too, which nobody hears of.
        synchronization.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only what is written counts.
            }

            @Override
            public void afterCompletion(int status) {
                dictionaries.forgetAll();
            }
        });
        return action.call();
    }
}
