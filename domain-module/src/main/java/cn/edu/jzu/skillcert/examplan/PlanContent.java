package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;
import java.util.List;

/**
 * What a monthly plan says.
 *
 * @param zeroReport 零报告: no exam in this month
 */
public record PlanContent(boolean zeroReport, List<PlannedExamTerms> exams) implements Serializable {

    public static final PlanContent EMPTY = new PlanContent(false, List.of());

    public PlanContent {
        exams = List.copyOf(exams);
    }
}
