package cn.edu.jzu.skillcert.shared;

/**
 * A refusal a user can read. Implemented by one enum per feature; the text stands in that feature's bundle under
 * {@link #key()} in both languages and says what is wrong, where, and what to do.
 */
public interface ErrorCode {

    String name();

    /** Bundle key: simple name of the enum, a dot, name of the constant. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
