package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.RowOrder;
import java.util.List;

/** Registrations for reading, each caller within his scope. */
public interface RegistrationReading {

    PageOf<CandidateRow> list(CandidateFilter filter, PageRequest request);

    /**
     * What the filter finds, as a workbook without ID numbers.
     *
     * @param sort whose order it has; its page means nothing here
     */
    FileContent export(CandidateFilter filter, RowOrder order);

    /** Approved exams that are not over, by first session. */
    List<ExamStandingRow> exams();

    /** {@link #exams()} as a workbook. */
    FileContent exportExams();

    ExamRegistrationDetail exam(long plannedExamId);
}
