package cn.edu.jzu.skillcert.shared;

/** An aggregate root that several people may want to change: the version travels to the form and back. */
public interface Versioned {

    long getVersion();
}
