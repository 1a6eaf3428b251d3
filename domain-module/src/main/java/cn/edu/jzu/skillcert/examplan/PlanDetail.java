package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.regulation.Assessment;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything the page of a plan shows, read at once.
 *
 * @param due when it was to be submitted, with its explanation
 * @param workingDaysLate of its first submission, or until today while there is none
 * @param assessment what the rules say now
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
        Assessment assessment,
        List<EventView> events,
        Set<PlanAction> allowed)
        implements Serializable {

    public PlanDetail {
        exams = List.copyOf(exams);
        events = List.copyOf(events);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(PlanAction action) {
        return allowed.contains(action);
    }

    /**
     * One exam of the plan.
     *
     * @param certificateName null while not chosen
     * @param approvedTheoryOn day it was approved for last, or null; so the other approved values
     */
    public record ExamView(
            PlannedExamTerms terms,
            String certificateName,
            String responsibleName,
            List<ClassView> classes,
            ExamStanding standing,
            List<IncreaseView> increases,
            LocalDate approvedTheoryOn,
            LocalDate approvedPracticalOn,
            Integer approvedHeads)
            implements Serializable {

        public ExamView {
            classes = List.copyOf(classes);
            increases = List.copyOf(increases);
        }

        /** Whether something 教务处 approved is different now. */
        public boolean changed() {
            return approvedHeads != null
                    && !(approvedHeads.equals(terms.heads())
                            && Objects.equals(approvedTheoryOn, terms.theory().on())
                            && Objects.equals(
                                    approvedPracticalOn, terms.practical().on()));
        }
    }

    public record ClassView(String name, String programme, Integer heads) implements Serializable {}

    public record IncreaseView(
            long id, int heads, IncreaseStatus status, LocalDate filedOn, String replyNumber, LocalDate repliedOn)
            implements Serializable {}

    public record EventView(PlanEventKind kind, String note, ActView act) implements Serializable {}
}
