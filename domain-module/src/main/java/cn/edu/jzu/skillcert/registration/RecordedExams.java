package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

/** Exams from before the portal, without which nobody can say who sits one for the first time. Kept by 教务处. */
public interface RecordedExams {

    PageOf<RecordedExamRow> list(RecordedExamFilter filter, PageRequest request);

    /** The list as a workbook, ID numbers masked: a template for rows with whole ones. */
    byte[] export(RecordedExamFilter filter);

    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);

    /** What was recorded by mistake. */
    void remove(long id, long version);
}
