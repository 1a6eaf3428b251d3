package cn.edu.jzu.skillcert.shared;

/** A command that says why: the audit trail shows it with every change the command makes. */
public interface Reasoned {

    /** As it was written, or null. */
    String reason();
}
