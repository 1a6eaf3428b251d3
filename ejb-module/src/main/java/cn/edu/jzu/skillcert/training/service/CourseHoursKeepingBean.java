package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseHoursDetail;
import cn.edu.jzu.skillcert.training.CourseHoursFilter;
import cn.edu.jzu.skillcert.training.CourseHoursKeeping;
import cn.edu.jzu.skillcert.training.CourseHoursRow;
import cn.edu.jzu.skillcert.training.KeepCourseHours;
import cn.edu.jzu.skillcert.training.TeachingBeforeExam;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.document.CourseHoursSheet;
import cn.edu.jzu.skillcert.training.document.CourseHoursSheet.Line;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import cn.edu.jzu.skillcert.training.persistence.CourseHoursRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Stateless
@DenyAll
public class CourseHoursKeepingBean implements CourseHoursKeeping {

    @Inject
    private CourseHoursRepository hours;

    @Inject
    private CourseInput input;

    @Inject
    private TrainingNames names;

    @Inject
    private ClassCatalog classes;

    @Inject
    private TeachingBeforeExam teaching;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<CourseHoursRow> list(CourseHoursFilter filter, PageRequest page) {
        return hours.page(filter, page, caller.scopeIn(READ_TRAINING));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public CourseHoursDetail detail(long id) {
        CourseHours found = hours.require(id, caller.scopeIn(READ_TRAINING));
        List<Finding> findings = teaching.check(
                        Set.of(found.getClassId()), found.getCertificateId(), LocalDate.now(clock))
                .get(found.getClassId());
        return new CourseHoursDetail(
                found.getId(),
                found.getVersion(),
                found.getClassId(),
                classOf(found.getClassId()).name(),
                names.departments().get(found.getDepartmentId()),
                found.getCertificateId(),
                names.certificate(found.getCertificateId()),
                found.facts(),
                new Assessment(findings),
                caller.scopeIn(KEEP_TRAINING).coversDepartment(found.getDepartmentId()));
    }

    private ClassOption classOf(long id) {
        return classes.withIds(Set.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long keep(KeepCourseHours command) {
        DataScope scope = caller.scopeIn(KEEP_TRAINING);
        InputCheck check = new InputCheck();
        CourseFacts facts = input.course(check, command.facts());
        if (command.id() != null) {
            check.done();
            hours.require(command.id(), command.version(), scope).describe(facts);
            return command.id();
        }
        Long schoolClass = check.required("classId", command.classId());
        Long certificate = check.required("certificateId", command.certificateId());
        check.refuseIf(
                certificate != null && !names.knowsCertificate(certificate),
                "certificateId",
                TrainingError.UNKNOWN_CERTIFICATE,
                certificate == null ? "" : certificate);
        check.done();
        long department = classOf(schoolClass).departmentId();
        return hours.add(new CourseHours(department, schoolClass, certificate, facts), scope)
                .getId();
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void remove(long id, long version) {
        hours.remove(hours.require(id, version, caller.scopeIn(KEEP_TRAINING)));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(CourseHoursFilter filter) {
        return SpreadsheetExport.of(CourseHoursSheet.FORMAT)
                .write(hours.rows(filter, caller.scopeIn(READ_TRAINING)).stream()
                        .map(Line::of)
                        .toList());
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        DataScope scope = caller.scopeIn(KEEP_TRAINING);
        Map<String, ClassOption> own = names.departments().keySet().stream()
                .filter(scope::coversDepartment)
                .flatMap(department -> classes.ofDepartment(department).stream())
                .collect(Collectors.toMap(ClassOption::code, one -> one));
        return SheetIntake.take(
                upload,
                CourseHoursSheet.FORMAT,
                new CourseHoursSheetTarget(hours, scope, own, names.certificatesByCode(), input),
                texts);
    }
}
