package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.Locale;

/** Students by workbook (docs/student-import.md), by who keeps them: a whole year of them is long work. */
public interface StudentImport {

    /**
     * Orders {@link StudentWork#IMPORT}: all rows are taken or none; students are recognized by their number.
     *
     * @param language in which the workbook is to say what is wrong in it
     * @return id of the job
     */
    long order(SheetUpload upload, Locale language);
}
