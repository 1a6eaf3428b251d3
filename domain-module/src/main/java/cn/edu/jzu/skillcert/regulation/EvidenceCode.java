package cn.edu.jzu.skillcert.regulation;

/** What a rule saw, as a sentence with placeholders. One enum per feature; texts in its bundle under {@link #key()}. */
public interface EvidenceCode {

    String name();

    /** Bundle key: simple name of the enum, a dot, name of the constant. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
