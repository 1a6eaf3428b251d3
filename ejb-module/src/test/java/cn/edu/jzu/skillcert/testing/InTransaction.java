package cn.edu.jzu.skillcert.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** A transaction of its own around what a test does directly with repositories; committed unless it throws. */
@ApplicationScoped
public class InTransaction {

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T call(Callable<T> action) throws Exception {
        return action.call();
    }
}
