package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Everything the page of a plan shows, read at once.
 *
 * @param due when it was to be submitted, with its explanation
 * @param workingDaysLate of its first submission, or until today while there is none
 * @param batches what the plan examines, each with its flow map
 * @param removed exams that were approved and are no longer there
 * @param assessment what the rules say now
 * @param reasonsWanted 警告 for which a submission today must give a reason
 * @param allowed what the caller may do now; the services refuse everything else
 */
public record PlanDetail(
        PlanRef plan,
        long departmentId,
        String departmentName,
        YearMonth planMonth,
        YearMonth examMonth,
        PlanStatus status,
        boolean zeroReport,
        Deadline due,
        int workingDaysLate,
        Instant firstSubmittedAt,
        List<ExamView> exams,
        List<BatchView> batches,
        List<ApprovedView> removed,
        Assessment assessment,
        List<Finding> reasonsWanted,
        List<TrailStep> trail,
        Set<PlanAction> allowed)
        implements Serializable {

    public PlanDetail {
        exams = List.copyOf(exams);
        batches = List.copyOf(batches);
        removed = List.copyOf(removed);
        reasonsWanted = List.copyOf(reasonsWanted);
        trail = List.copyOf(trail);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(PlanAction action) {
        return allowed.contains(action);
    }

    /** Whether there is something approved to hold it against. */
    public boolean wasApproved() {
        return !removed.isEmpty() || exams.stream().anyMatch(exam -> exam.approved() != null);
    }

    /**
     * One exam of the plan.
     *
     * @param certificateName null while not chosen
     * @param approved as it was approved last, or null while it never was
     * @param differences items that are different now from what was approved
     */
    public record ExamView(
            PlannedExamTerms terms,
            String certificateName,
            String responsibleName,
            List<ClassView> classes,
            ExamStanding standing,
            List<IncreaseView> increases,
            ApprovedView approved,
            Set<ExamItem> differences)
            implements Serializable {

        public ExamView {
            classes = List.copyOf(classes);
            increases = List.copyOf(increases);
            differences = Set.copyOf(differences);
        }

        /** Whether something 教务处 approved is different now. */
        public boolean changed() {
            return !differences.isEmpty();
        }

        public boolean differsIn(ExamItem item) {
            return differences.contains(item);
        }
    }

    /** An exam as it was approved last. */
    public record ApprovedView(
            PlannedExamTerms terms, String certificateName, String responsibleName, List<ClassView> classes)
            implements Serializable {

        public ApprovedView {
            classes = List.copyOf(classes);
        }
    }

    public record BatchView(BatchKey key, String certificateName) implements Serializable {}

    public record ClassView(String name, String programme, Integer heads) implements Serializable {}

    public record IncreaseView(
            long id, int heads, IncreaseStatus status, LocalDate filedOn, String replyNumber, LocalDate repliedOn)
            implements Serializable {}
}
