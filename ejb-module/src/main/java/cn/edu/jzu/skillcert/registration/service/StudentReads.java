package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.SensitiveRead;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.StudentFilter;
import cn.edu.jzu.skillcert.registration.StudentKeeping;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.SealedStudentRow;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.PersonalField;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every look at a number in full: with a reason, in the audit trail, and in one transaction with what is read. */
@Stateless
@LocalBean
@DenyAll
public class StudentReads {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    @Inject
    private StudentRepository students;

    @Inject
    private Event<SensitiveRead> reads;

    @Inject
    private Caller caller;

    /** What the filter finds; each of them has been read then. */
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_DEPARTMENT})
    public List<SealedStudentRow> inFull(StudentFilter filter, String typedReason) {
        String reason = reasonIn(typedReason);
        DataScope scope = caller.scopeIn(BusinessFunction.KEEP_STUDENTS);
        long found = students.count(filter, scope);
        if (found > StudentKeeping.MOST_IN_FULL) {
            throw new BusinessException(RegistrationError.TOO_MANY_IN_FULL, found, StudentKeeping.MOST_IN_FULL);
        }
        List<SealedStudentRow> rows = students.rows(filter, StudentKeeping.MOST_IN_FULL, scope);
        rows.forEach(row -> happened(row.id(), EnumSet.allOf(PersonalField.class), reason));
        return rows;
    }

    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_DEPARTMENT})
    public void happened(long studentId, Set<PersonalField> fields, String reason) {
        reads.fire(new SensitiveRead(
                Student.class.getSimpleName(),
                studentId,
                fields.stream().map(PersonalField::name).toList(),
                reason));
    }

    static String reasonIn(String typed) {
        InputCheck check = new InputCheck();
        String reason = check.required("reason", typed, LONGEST_REASON);
        check.refuseIf(
                reason != null && reason.length() < SHORTEST_REASON,
                "reason",
                RegistrationError.REASON_TOO_SHORT,
                SHORTEST_REASON);
        check.done();
        return reason;
    }
}
