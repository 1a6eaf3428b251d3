package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.regulation.Assessment;
import java.util.List;

/** The department's part: 制定考核实施方案 (附件1·六·3(2)). */
public interface ImplementationDrafting {

    /** Exams of approved exam plans that are still to come and have no implementation plan yet. */
    List<ExamSummary> examsWithoutPlan();

    /**
     * @return the id; refused with {@link ImplementationError#EXAM_HAS_PLAN}, or with {@link
     *     ImplementationError#EXAM_NOT_APPROVED}
     */
    long open(long examId);

    ImplementationDraft draft(long id);

    /** What the rules would say of this content at its submission; changes nothing. */
    Assessment check(ReviseImplementation command);

    /** @return the plan as it is now */
    ImplementationRef revise(ReviseImplementation command);

    /** To 教务处; refused by while something is missing. */
    void submit(ImplementationRef plan);

    void withdraw(ImplementationRef plan);

    /** Takes an approved plan up again: it is submitted and approved anew. */
    void change(ChangeImplementation command);
}
