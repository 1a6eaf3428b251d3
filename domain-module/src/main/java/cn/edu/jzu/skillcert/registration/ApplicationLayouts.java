package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.List;

/**
 * The column layouts of 《报考学生信息表》 (附件1·六·3(3)). The platform's template is not public and changes, so 教务处
 * keeps its columns as dated versions; an export is made by the one in force on its day.
 */
public interface ApplicationLayouts {

    /** The newest first. */
    List<LayoutRow> list();

    LayoutDetail detail(long id);

    /** A version that is in force or was used is refused with {@link LayoutError#IN_USE}. */
    long keep(KeepLayout command);

    /** The columns in the first row of the platform's own workbook, each with the field its header names, if it does. */
    List<ApplicationColumn> columnsOf(SheetUpload template);
}
