package cn.edu.jzu.skillcert.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** For a transaction that may meet another one over the same keys, and finds what that has left when it is tried again. */
public final class SecondTry {

    private static final Logger LOG = Logger.getLogger(SecondTry.class.getName());

    /** Deadlock, and a key that is taken. */
    private static final Set<String> COLLISIONS = Set.of("40P01", "23505");

    private SecondTry() {}

    /** @param transaction done once more if the database refused it for what another one did at the same time */
    public static <T> T of(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException failed) {
            if (!isCollision(failed)) {
                throw failed;
            }
            // Not the failure itself: the database quotes the key, and that may be somebody's number.
            LOG.info("A transaction met another one and is tried again");
            return transaction.get();
        }
    }

    private static boolean isCollision(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && COLLISIONS.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
