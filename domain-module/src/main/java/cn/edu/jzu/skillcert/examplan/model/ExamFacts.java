package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import java.time.LocalDate;
import java.util.List;

/**
 * One exam of a plan with what it is held against.
 *
 * @param number place in the plan, from 1
 * @param quota null while certificate or level is not chosen
 * @param increases filed for this exam, oldest first
 * @param approvedDays sessions as they were approved last; they may lie in the past
 * @param approvedOn the day on which these sessions were approved, or null while they are not
 */
public record ExamFacts(
        int number,
        PlannedExamTerms terms,
        QuotaStanding quota,
        List<IncreaseFacts> increases,
        List<LocalDate> approvedDays,
        LocalDate approvedOn) {

    public ExamFacts {
        increases = List.copyOf(increases);
        approvedDays = List.copyOf(approvedDays);
    }

    /** Heads over the quota; 0 while it cannot be said. */
    public int excess() {
        return quota == null || terms.heads() == null ? 0 : quota.excess(terms.heads());
    }

    /** Heads for which an answer is awaited. */
    public int appliedFor() {
        return increases.stream()
                .filter(increase -> increase.status().isOpen())
                .mapToInt(IncreaseFacts::heads)
                .sum();
    }

    /** What still has to be applied for. */
    public int neededIncrease() {
        return Math.max(0, excess() - appliedFor());
    }

    /** Path of an input of this exam, as the form names it. */
    String field(String item) {
        return "exams[" + (number - 1) + "]." + item;
    }
}
