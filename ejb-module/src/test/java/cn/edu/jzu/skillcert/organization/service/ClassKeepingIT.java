package cn.edu.jzu.skillcert.organization.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassFilter;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.ClassRow;
import cn.edu.jzu.skillcert.organization.DescribeClass;
import cn.edu.jzu.skillcert.organization.OpenClass;
import cn.edu.jzu.skillcert.organization.OrganizationError;
import cn.edu.jzu.skillcert.organization.document.ClassSheet;
import cn.edu.jzu.skillcert.organization.document.ClassSheet.Line;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class ClassKeepingIT {

    private static final String OUR_NAME = "CK-OURS";
    private static final String THEIR_NAME = "CK-THEIRS";

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private ClassKeeping keeping;

    @Inject
    private ClassCatalog catalog;

    private long ours;
    private long theirs;

    @BeforeEach
    void openAccounts() {
        ours = departments.open(OUR_NAME);
        theirs = departments.open(THEIR_NAME);
        people.open("ck-affairs", "correct horse", Role.ACADEMIC_AFFAIRS);
        people.open("ck-ours", "correct horse", account -> account.grant(Role.DEPARTMENT, ours, null));
    }

    private static ClassFacts facts(String name, long departmentId) {
        return new ClassFacts(name, "软件技术", 2024, departmentId);
    }

    private SheetOutcome imported(Line... lines) {
        byte[] workbook = SpreadsheetExport.of(ClassSheet.FORMAT).write(List.of(lines));
        return keeping.importSheet(new SheetUpload("classes.xlsx", workbook), problem -> problem.code()
                .key());
    }

    private static Line line(String code, String name, String department) {
        return new Line(code, name, "软件技术", 2024, department, null);
    }

    @Test
    void aDepartmentKeepsItsOwnClassesOnly() throws Exception {
        long foreign = As.user("ck-affairs").call(() -> keeping.open(new OpenClass("CK-F1", facts("外班", theirs))));
        As.user("ck-ours").run(() -> {
            long own = keeping.open(new OpenClass("CK-O1", facts("本班", ours)));
            assertThat(keeping.list(new ClassFilter("CK-", null, null, null), PageRequest.first(10))
                            .rows())
                    .extracting(ClassRow::id)
                    .contains(own)
                    .doesNotContain(foreign);
            assertThatThrownBy(() -> keeping.detail(foreign)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> keeping.open(new OpenClass("CK-O2", facts("塞班", theirs))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> keeping.describe(
                            new DescribeClass(own, keeping.detail(own).version(), facts("移班", theirs))))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void aClassHasAYearAProgrammeAndACodeOfItsOwn() throws Exception {
        As.user("ck-affairs").run(() -> {
            keeping.open(new OpenClass("CK-U1", facts("独班", ours)));
            assertThatThrownBy(() -> keeping.open(new OpenClass("CK-U1", facts("又班", ours))))
                    .extracting("code")
                    .isEqualTo(OrganizationError.CLASS_CODE_TAKEN);
            assertThatThrownBy(() -> keeping.open(new OpenClass("CK-U2", new ClassFacts("无专业", " ", 1924, ours))))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                            .extracting("field")
                            .containsExactlyInAnyOrder("programme", "enrolmentYear"));
        });
    }

    @Test
    void everybodyMayNameAClassButChoosesOnlyFromThoseInUse() throws Exception {
        long gone = As.user("ck-affairs").call(() -> keeping.open(new OpenClass("CK-G1", facts("毕业班", theirs))));
        As.user("ck-affairs")
                .run(() -> keeping.retire(gone, keeping.detail(gone).version()));
        As.user("ck-ours").run(() -> {
            assertThat(catalog.withIds(Set.of(gone)))
                    .extracting(ClassOption::name)
                    .containsExactly("毕业班");
            assertThat(catalog.withCodes(Set.of("CK-G1", "CK-none")))
                    .extracting(ClassOption::id)
                    .containsExactly(gone);
            assertThat(catalog.ofDepartment(theirs)).extracting(ClassOption::id).doesNotContain(gone);
        });
    }

    @Test
    void aWorkbookOfClassesIsTakenWhole() throws Exception {
        As.user("ck-ours").run(() -> {
            assertThat(imported(line("CK-I1", "一班", OUR_NAME), line("CK-I2", "二班", OUR_NAME)))
                    .returns(2, SheetOutcome::added);
            assertThat(imported(line("CK-I1", "一班", OUR_NAME), line("CK-I2", "新二班", OUR_NAME)))
                    .returns(1, SheetOutcome::changed)
                    .returns(1, SheetOutcome::unchanged);
            byte[] export = keeping.export(new ClassFilter("CK-I", null, null, null));
            assertThat(keeping.importSheet(new SheetUpload("again.xlsx", export), problem -> problem.code()
                            .key()))
                    .returns(2, SheetOutcome::unchanged);
        });
    }

    @Test
    void aWorkbookReachesNoClassOfAnotherDepartment() throws Exception {
        As.user("ck-affairs").call(() -> keeping.open(new OpenClass("CK-X1", facts("别人的班", theirs))));
        As.user("ck-ours").run(() -> {
            SheetOutcome outcome = imported(line("CK-X1", "抢来的班", OUR_NAME), line("CK-X2", "送出的班", THEIR_NAME));
            assertThat(outcome.problems())
                    .extracting(SheetProblem::code)
                    .containsExactly(OrganizationError.CLASS_CODE_TAKEN, OrganizationError.UNKNOWN_DEPARTMENT);
            assertThat(catalog.withCodes(Set.of("CK-X1", "CK-X2")))
                    .extracting(ClassOption::name)
                    .containsExactly("别人的班");
        });
    }
}
