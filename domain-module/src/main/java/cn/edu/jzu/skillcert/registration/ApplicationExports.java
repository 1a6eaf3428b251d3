package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.FileContent;

/** 《报考学生信息表》 for the platform (附件1·六·3(3)): made once, kept sealed, handed out again as it was. */
public interface ApplicationExports {

    /**
     * Of everybody who is registered and passes; who does not is left out and named in the export's record.
     * Refused beyond plan or quota, and if nobody passes. Every student's numbers have been read then.
     *
     * @return id of the export
     */
    long make(long plannedExamId);

    /** Every student's numbers have been read again then. */
    FileContent file(long exportId);
}
