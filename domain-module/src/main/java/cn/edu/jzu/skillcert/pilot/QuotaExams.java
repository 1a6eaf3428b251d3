package cn.edu.jzu.skillcert.pilot;

import java.util.List;

/**
 * Implemented by the feature that keeps exam plans, as a {@code @Dependent} class found by its type: which exams a
 * change of a quota would touch.
 */
public interface QuotaExams {

    /** Exams of submitted and approved plans in the year, of the whole school. */
    List<QuotaExam> exams(int year);
}
