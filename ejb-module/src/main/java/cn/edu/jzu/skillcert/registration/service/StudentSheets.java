package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetWatch;
import cn.edu.jzu.skillcert.registration.document.StudentSheet;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The one transaction of an import of students: whatever stops it, who asked for it among others, leaves nothing
 * written. Whoever ordered it must still be allowed to keep students.
 */
@Stateless
@LocalBean
@DenyAll
public class StudentSheets {

    @Inject
    private StudentRepository students;

    @Inject
    private ClassCatalog classes;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private Identities identities;

    @Inject
    private AcrossDepartments across;

    @Inject
    private Caller caller;

    @PermitAll
    public SheetOutcome take(SheetUpload upload, SheetTexts texts, SheetWatch watch) {
        caller.askAgain();
        if (!caller.carries(BusinessFunction.KEEP_STUDENTS)) {
            throw new NotFoundException();
        }
        DataScope scope = caller.scopeIn(BusinessFunction.KEEP_STUDENTS);
        List<ClassOption> ours = departments.departments().stream()
                .filter(department -> scope.coversDepartment(department.id()))
                .flatMap(department -> classes.everOf(department.id()).stream())
                .toList();
        return SheetIntake.take(
                upload,
                StudentSheet.FORMAT,
                new StudentSheetTarget(students, scope, ours, identities, across),
                texts,
                watch);
    }
}
