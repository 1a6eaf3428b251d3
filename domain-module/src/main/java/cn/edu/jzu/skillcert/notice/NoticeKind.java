package cn.edu.jzu.skillcert.notice;

/** What a notice says, as a sentence with placeholders. One enum per feature; texts in its bundle under {@link #key()}. */
public interface NoticeKind {

    String name();

    /** Bundle key: simple name of the enum, a dot, name of the constant. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }

    /** Mailed at once instead of with the next morning's digest: something came back and somebody must mend it. */
    default boolean isUrgent() {
        return false;
    }
}
