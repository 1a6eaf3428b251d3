package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;

/** Which class is taught what a certificate wants in which course, planned and taught (附件1·五·2). */
public interface CourseHoursKeeping {

    /** Sort keys: classCode, departmentName, certificateName, course, term, plannedHours, taughtHours. */
    PageOf<CourseHoursRow> list(CourseHoursFilter filter, PageRequest page);

    CourseHoursDetail detail(long id);

    /** Refused with {@link TrainingError#COURSE_TWICE}; returns the id. */
    long keep(KeepCourseHours command);

    /** For what was linked by mistake; the audit trail keeps it. */
    void remove(long id, long version);

    /** .xlsx of exactly what is filtered; can be imported again. */
    byte[] export(CourseHoursFilter filter);

    /** Found again by class, certificate and course. Nothing is written while one row is wrong. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
