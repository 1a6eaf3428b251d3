package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.registration.OwnStudentRecord;
import cn.edu.jzu.skillcert.registration.StudentDetail;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

@Stateless
@DenyAll
public class OwnStudentRecordBean implements OwnStudentRecord {

    @Inject
    private StudentRepository students;

    @Inject
    private AcrossDepartments across;

    @Inject
    private StudentViews views;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed(Role.IS_STUDENT)
    public StudentDetail mine() {
        // Whatever other role he holds: here he is a student.
        DataScope own = caller.scopeIn(BusinessFunction.READ_OWN_RECORD);
        Student student = students.list(Condition.all(), own).stream()
                .findFirst()
                .or(this::claimed)
                .orElseThrow(NotFoundException::new);
        return views.detail(student, false);
    }

    private Optional<Student> claimed() {
        Optional<Student> mine =
                across.unclaimed(StudentNumber.plain(caller.authority().username()));
        mine.ifPresent(student -> student.belongTo(caller.authority().accountId()));
        return mine;
    }
}
