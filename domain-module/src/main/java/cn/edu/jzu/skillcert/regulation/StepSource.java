package cn.edu.jzu.skillcert.regulation;

/**
 * Reports one step of the regulation, or what one feature keeps of it, derived from its records; never typed. One
 * implementation per step and feature at most: a {@code @Dependent} class in the feature's service package, found by its
 * type. Several reports of a step are joined in the order of their clauses. It is asked within the transaction of a caller and shows him only what lies in his scope.
 */
public interface StepSource {

    ProcessStep step();

    StepReport report(BatchKey batch);
}
