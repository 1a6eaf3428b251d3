package cn.edu.jzu.skillcert.longwork;

/** A kind of long work. One enum per feature; texts in its bundle under {@link #key()}. */
public interface WorkKind {

    String name();

    /** Bundle key, and what the job row keeps: simple name of the enum, a dot, name of the constant. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
