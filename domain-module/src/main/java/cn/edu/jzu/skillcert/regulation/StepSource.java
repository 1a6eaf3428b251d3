package cn.edu.jzu.skillcert.regulation;

/**
 * Reports one step of the regulation, derived from the records of the feature that keeps it; never typed. One
 * implementation per step at most: a {@code @Dependent} class in the feature's service package, found by its type.
 * It is asked within the transaction of a caller and shows him only what lies in his scope.
 */
public interface StepSource {

    ProcessStep step();

    StepReport report(BatchKey batch);
}
