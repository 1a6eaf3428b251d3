package cn.edu.jzu.skillcert.training.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.OpenClass;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import cn.edu.jzu.skillcert.testing.Statements;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseHoursFilter;
import cn.edu.jzu.skillcert.training.CourseHoursKeeping;
import cn.edu.jzu.skillcert.training.CourseKind;
import cn.edu.jzu.skillcert.training.KeepCourseHours;
import cn.edu.jzu.skillcert.training.TeachingBeforeExam;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import cn.edu.jzu.skillcert.training.document.CourseHoursSheet;
import cn.edu.jzu.skillcert.training.document.CourseHoursSheet.Line;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class CourseHoursIT {

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private TrainingCertificate fixture;

    @Inject
    private ClassKeeping classKeeping;

    @Inject
    private ClassCatalog classes;

    @Inject
    private CourseHoursKeeping hours;

    @Inject
    private TeachingBeforeExam teaching;

    @Inject
    private Clock clock;

    private long ours;
    private long theirs;
    private long certificate;
    private LocalDate today;

    @BeforeEach
    void openAccounts() throws Exception {
        ours = school.one().departmentId();
        theirs = fixture.departmentOfNobody();
        certificate = fixture.id();
        today = LocalDate.now(clock);
        people.open("ch-affairs", "correct horse", Role.ACADEMIC_AFFAIRS);
        people.open("ch-ours", "correct horse", account -> account.grant(Role.DEPARTMENT, ours, null));
        people.open("ch-theirs", "correct horse", account -> account.grant(Role.DEPARTMENT, theirs, null));
    }

    private long schoolClass(String code, long department) throws Exception {
        return As.user("ch-affairs").call(() -> classes.withCodes(Set.of(code)).stream()
                .map(ClassOption::id)
                .findFirst()
                .orElseGet(() ->
                        classKeeping.open(new OpenClass(code, new ClassFacts(code + "班", "软件技术", 2024, department)))));
    }

    private CourseFacts course(String name, int planned, int taught, String reason) {
        return new CourseFacts(name, CourseKind.COMBINED, "2026-2027-1", planned, taught, today, reason);
    }

    @Test
    void registrationHearsOfEveryClassWhetherItWasTaught() throws Exception {
        long taught = schoolClass("CH-1", ours);
        long behind = schoolClass("CH-2", ours);
        long nothing = schoolClass("CH-3", ours);
        As.user("ch-ours").run(() -> {
            hours.keep(new KeepCourseHours(null, 0, taught, certificate, course("前端开发", 64, 64, null)));
            hours.keep(new KeepCourseHours(null, 0, behind, certificate, course("前端开发", 64, 48, null)));
            var said = teaching.check(Set.of(taught, behind, nothing), certificate, today.plusDays(10));
            assertThat(said.get(taught)).extracting(Finding::evidence).containsExactly(TrainingEvidence.HOURS_TAUGHT);
            assertThat(said.get(behind)).extracting(Finding::evidence).containsExactly(TrainingEvidence.HOURS_SHORT);
            assertThat(said.get(nothing))
                    .extracting(Finding::evidence)
                    .containsExactly(TrainingEvidence.NO_COURSE_LINKED);
        });
    }

    @Test
    void aDepartmentKeepsTheHoursOfItsOwnClassesOnly() throws Exception {
        long foreign = schoolClass("CH-4", theirs);
        As.user("ch-ours").run(() -> assertThatThrownBy(() ->
                        hours.keep(new KeepCourseHours(null, 0, foreign, certificate, course("外班课程", 64, 0, null))))
                .isInstanceOf(NotFoundException.class));
        long id = As.user("ch-theirs")
                .call(() ->
                        hours.keep(new KeepCourseHours(null, 0, foreign, certificate, course("本班课程", 64, 0, null))));
        As.user("ch-ours").run(() -> assertThatThrownBy(() -> hours.detail(id)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void theSameCourseIsLinkedOnceAndTaughtHoursNeedTheirDay() throws Exception {
        long one = schoolClass("CH-5", ours);
        As.user("ch-ours").run(() -> {
            hours.keep(new KeepCourseHours(null, 0, one, certificate, course("一门课", 64, 0, null)));
            assertThatThrownBy(() ->
                            hours.keep(new KeepCourseHours(null, 0, one, certificate, course("一门课", 32, 0, null))))
                    .extracting("code")
                    .isEqualTo(TrainingError.COURSE_TWICE);
            assertThatThrownBy(() -> hours.keep(new KeepCourseHours(
                            null,
                            0,
                            one,
                            certificate,
                            new CourseFacts("二门课", CourseKind.THEORY, null, 0, 8, null, null))))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                            .extracting("field")
                            .containsExactlyInAnyOrder("plannedHours", "taughtUntil"));
        });
    }

    @Test
    void aWorkbookOfHoursIsTakenWholeAndComesBackUnchanged() throws Exception {
        schoolClass("CH-6", ours);
        schoolClass("CH-7", theirs);
        As.user("ch-ours").run(() -> {
            assertThat(imported(line("CH-6", "导入课程", 64, 40))).returns(1, SheetOutcome::added);
            assertThat(imported(line("CH-6", "导入课程", 64, 64))).returns(1, SheetOutcome::changed);
            byte[] export = hours.export(new CourseHoursFilter("导入课程", null, null, null));
            assertThat(hours.importSheet(new SheetUpload("again.xlsx", export), problem -> problem.code()
                            .key()))
                    .returns(1, SheetOutcome::unchanged);
            assertThat(imported(line("CH-7", "别班课程", 64, 0)).problems())
                    .extracting(SheetProblem::code)
                    .containsExactly(TrainingError.UNKNOWN_CLASS);
        });
    }

    private Line line(String code, String course, int planned, int taught) {
        return new Line(
                code,
                TrainingCertificate.CODE,
                course,
                CourseKind.THEORY,
                null,
                planned,
                taught,
                taught == 0 ? null : today,
                null);
    }

    private SheetOutcome imported(Line... lines) {
        byte[] workbook = SpreadsheetExport.of(CourseHoursSheet.FORMAT).write(List.of(lines));
        return hours.importSheet(new SheetUpload("hours.xlsx", workbook), problem -> problem.code()
                .key());
    }

    @Test
    void aPageOfTheListCostsTwoStatementsBesideWhoAsks() throws Exception {
        As.user("ch-affairs").run(() -> {
            hours.list(CourseHoursFilter.ALL, PageRequest.first(50));
            assertThat(Statements.of(() -> hours.list(CourseHoursFilter.ALL, PageRequest.first(50))))
                    .hasSizeBetween(1, 5);
        });
    }
}
