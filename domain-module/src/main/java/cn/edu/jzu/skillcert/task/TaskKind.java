package cn.edu.jzu.skillcert.task;

/** What is to be done, as a sentence with placeholders. One enum per feature; texts in its bundle under {@link #key()}. */
public interface TaskKind {

    String name();

    /** Bundle key: simple name of the enum, a dot, name of the constant. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
