package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Reason;

/**
 * Who studies in which class; kept by 教务处, and by each 院部 for its own. ID and phone numbers are masked everywhere;
 * in full they are given one by one, or as a workbook, to who says why, and each look is in the audit trail.
 */
public interface StudentKeeping {

    PageOf<StudentRow> list(StudentFilter filter, PageRequest page);

    /**
     * Whose number it is; not a filter of the list, because that stands in the address.
     *
     * @throws cn.edu.jzu.skillcert.shared.BusinessException if it is no number, or nobody's within the scope
     */
    long withIdNumber(DocumentType type, String idNumber);

    StudentDetail detail(long id);

    /** Refused with {@link RegistrationError#STUDENT_NUMBER_TAKEN} or {@link RegistrationError#ID_NUMBER_TAKEN}. */
    long enrol(EnrolStudent command);

    void describe(DescribeStudent command);

    /** Left the school: is registered for nothing new. */
    void leave(long id, long version);

    void comeBack(long id, long version);

    /** The number in full. */
    String reveal(RevealPersonalData command);

    /** What the filter finds as .xlsx with masked ID numbers, which can be imported again. */
    byte[] export(StudentFilter filter);

    /**
     * The same with numbers in full; at most {@value #MOST_IN_FULL} students.
     *
     * @param reason kept in the audit trail, for every student of the workbook
     */
    byte[] exportInFull(StudentFilter filter, @Reason String reason);

    int MOST_IN_FULL = 2000;
}
