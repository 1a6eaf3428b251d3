package cn.edu.jzu.skillcert.testing;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;

/**
 * Stands before every bean of the test deployment. While a test asks only who is let in, it turns back the call after
 * the container's role check and before any business code.
 */
public class StopAtTheDoor {

    private static final ThreadLocal<Method> REACHED = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> CLOSED = ThreadLocal.withInitial(() -> false);

    @AroundInvoke
    public Object stop(InvocationContext call) throws Exception {
        if (!CLOSED.get()) {
            return call.proceed();
        }
        REACHED.set(call.getMethod());
        return null;
    }

    /** The bean method that the action would have run, or null if it was refused before. */
    public static Method reachedBy(Callable<?> action) throws Exception {
        REACHED.remove();
        CLOSED.set(true);
        try {
            action.call();
        } finally {
            CLOSED.remove();
        }
        return REACHED.get();
    }
}
