package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.spreadsheet.CellRefusedException;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.document.CourseHoursSheet;
import cn.edu.jzu.skillcert.training.document.CourseHoursSheet.Line;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import cn.edu.jzu.skillcert.training.persistence.CourseHoursRepository;
import java.util.Map;

/** A row finds its course by class, certificate and name, among those of the caller's departments. */
final class CourseHoursSheetTarget extends SheetTarget<Line, CourseHours> {

    private final Map<String, ClassOption> classes;
    private final Map<String, Long> certificates;
    private final CourseInput input;

    /** What never changes of it. */
    private record Key(long classId, long certificateId, String course) {}

    /**
     * @param classes of the caller's departments by code
     * @param certificates ids by code
     */
    CourseHoursSheetTarget(
            CourseHoursRepository hours,
            DataScope scope,
            Map<String, ClassOption> classes,
            Map<String, Long> certificates,
            CourseInput input) {
        super(hours, scope);
        this.classes = classes;
        this.certificates = certificates;
        this.input = input;
    }

    @Override
    protected Object key(CourseHours one) {
        return new Key(one.getClassId(), one.getCertificateId(), one.facts().course());
    }

    @Override
    protected CourseHours wanted(Line row) {
        ClassOption schoolClass = classes.get(row.classCode());
        if (schoolClass == null) {
            throw new CellRefusedException(CourseHoursSheet.CLASS, TrainingError.UNKNOWN_CLASS, row.classCode());
        }
        Long certificate = certificates.get(row.certificateCode());
        if (certificate == null) {
            throw new CellRefusedException(
                    CourseHoursSheet.CERTIFICATE, TrainingError.UNKNOWN_CERTIFICATE, row.certificateCode());
        }
        InputCheck check = new InputCheck();
        CourseFacts facts = input.course(
                check,
                new CourseFacts(
                        row.course(),
                        row.kind(),
                        row.term(),
                        row.plannedHours(),
                        row.taughtHours() == null ? 0 : row.taughtHours(),
                        row.taughtUntil(),
                        row.reason()));
        if (!check.violations().isEmpty()) {
            Violation first = check.violations().get(0);
            throw new BusinessException(first.code(), first.arguments().toArray());
        }
        return new CourseHours(schoolClass.departmentId(), schoolClass.id(), certificate, facts);
    }

    @Override
    protected boolean saysTheSame(CourseHours known, CourseHours wanted) {
        return known.facts().equals(wanted.facts());
    }

    @Override
    protected void change(CourseHours known, CourseHours wanted) {
        known.describe(wanted.facts());
    }
}
