package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The database's guarantee in the words of the service's own check: a violated constraint is translated by its name.
 * Features register names with {@link Names}.
 */
public final class ConstraintMessages {

    /** Which constraint means which refusal; found through {@link ServiceLoader}, one per feature. */
    public interface Names {
        Map<String, ErrorCode> codes();
    }

    private static final Map<String, ErrorCode> CODES = new ConcurrentHashMap<>();

    static {
        ServiceLoader.load(Names.class, ConstraintMessages.class.getClassLoader())
                .forEach(names -> CODES.putAll(names.codes()));
    }

    private ConstraintMessages() {}

    static Map<String, ErrorCode> codes() {
        return Map.copyOf(CODES);
    }

    static RuntimeException translate(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return new StaleDataException();
            }
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return of(refused.getServerErrorMessage(), failure);
            }
        }
        return failure;
    }

    private static RuntimeException of(ServerErrorMessage message, RuntimeException failure) {
        String constraint = message.getConstraint();
        if (constraint == null) {
            return failure;
        }
        ErrorCode known = CODES.get(constraint);
        RuntimeException refusal = known == null
                ? new BusinessException(fallback(message.getSQLState()), constraint)
                : new BusinessException(known);
        refusal.initCause(failure);
        return refusal;
    }

    private static SharedError fallback(String sqlState) {
        return switch (sqlState) {
            case "23505", "23P01" -> SharedError.DUPLICATE;
            case "23503" -> SharedError.IN_USE;
            default -> SharedError.CONSTRAINT;
        };
    }
}
