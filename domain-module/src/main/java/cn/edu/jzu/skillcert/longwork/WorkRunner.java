package cn.edu.jzu.skillcert.longwork;

/**
 * Does the work of one kind; a plain managed bean, found by its kind. Called outside any transaction: what it writes it
 * writes in groups, each a transaction of its own, so that a crash leaves whole groups; and a second run over the same
 * input changes nothing that is right already.
 */
public interface WorkRunner {

    WorkKind kind();

    /** A {@code BusinessException} ends the job as {@link WorkState#FAILED} with its sentence. */
    WorkResult run(RunningWork work);
}
