package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.regulation.BatchKey;
import java.time.LocalDate;
import java.util.List;

/** Planned exams for whatever goes on from them; within the caller's scope of reading exam plans. */
public interface PlannedExams {

    /** What lies out of scope does not exist. */
    PlannedExamFacts exam(long plannedExamId);

    /**
     * {@link #exam} as it stands now, whatever the caller's transaction has read before: for who has waited for a lock
     * meanwhile.
     */
    PlannedExamFacts newest(long plannedExamId);

    /** Of approved plans, those whose last session is on that day or later; by first session. */
    List<PlannedExamFacts> approvedFrom(LocalDate day);

    /** All of a batch, whatever the status of their plan; by id. */
    List<PlannedExamFacts> ofBatch(BatchKey batch);
}
