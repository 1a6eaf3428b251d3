package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.Locale;

/**
 * 《学生信息表》 for one planned exam: the department gets the template, has the filled one checked as a whole, and then
 * takes over what is right. Both are long work.
 */
public interface RosterImport {

    RosterExam exam(long plannedExamId);

    /** An empty list with the classes of the plan to choose from. */
    FileContent template(long plannedExamId);

    /**
     * Orders {@link RosterWork#CHECK}.
     *
     * @param language in which the workbook is to say what is wrong in it
     * @return id of the job
     */
    long check(long plannedExamId, SheetUpload upload, Locale language);

    /**
     * Orders {@link RosterWork#IMPORT} of the workbook that was checked, by the plan as it is now.
     *
     * @param checkId the job that checked it
     * @param rows numbers of rows as Excel counts them, e.g. {@code 2-100, 105}; blank for all that are right
     * @return id of the job; refused with {@link RosterError#NO_ROWS_GIVEN} if the rows make no sense
     */
    long take(long checkId, String rows, Locale language);
}
