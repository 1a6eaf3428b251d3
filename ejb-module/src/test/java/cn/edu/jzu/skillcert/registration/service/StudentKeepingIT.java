package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.DescribeClass;
import cn.edu.jzu.skillcert.organization.OpenClass;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetWatch;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetImport;
import cn.edu.jzu.skillcert.registration.DescribeStudent;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.EnrolStudent;
import cn.edu.jzu.skillcert.registration.OwnStudentRecord;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RevealPersonalData;
import cn.edu.jzu.skillcert.registration.StudentDetail;
import cn.edu.jzu.skillcert.registration.StudentFacts;
import cn.edu.jzu.skillcert.registration.StudentFilter;
import cn.edu.jzu.skillcert.registration.StudentKeeping;
import cn.edu.jzu.skillcert.registration.StudentRow;
import cn.edu.jzu.skillcert.registration.document.StudentSheet;
import cn.edu.jzu.skillcert.registration.document.StudentSheet.Line;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class StudentKeepingIT {

    private static final String PASSWORD = "correct horse";

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private ClassKeeping classKeeping;

    @Inject
    private ClassCatalog catalog;

    @Inject
    private StudentKeeping keeping;

    @Inject
    private StudentSheets sheets;

    @Inject
    private OwnStudentRecord own;

    @Inject
    private AuditReading audit;

    private long ourDepartment;
    private long theirDepartment;
    private long ourClass;
    private long theirClass;

    @BeforeEach
    void openAccounts() throws Exception {
        ourDepartment = departments.open("ST-D1");
        theirDepartment = departments.open("ST-D2");
        people.open("st-affairs", PASSWORD, Role.ACADEMIC_AFFAIRS);
        people.open("st-auditor", PASSWORD, Role.AUDITOR);
        people.open("st-ours", PASSWORD, account -> account.grant(Role.DEPARTMENT, ourDepartment, null));
        As.user("st-affairs").run(() -> {
            ourClass = schoolClass("ST-OURS", ourDepartment);
            theirClass = schoolClass("ST-THEIRS", theirDepartment);
        });
    }

    private long schoolClass(String code, long departmentId) {
        return catalog.withCodes(Set.of(code)).stream()
                .map(ClassOption::id)
                .findFirst()
                .orElseGet(
                        () -> classKeeping.open(new OpenClass(code, new ClassFacts(code, "软件技术", 2024, departmentId))));
    }

    private static StudentFacts facts(String idNumber, long classId) {
        return new StudentFacts("李想", DocumentType.RESIDENT_ID, idNumber, "13800001234", classId);
    }

    private long enrolled(String number, String idNumber, long classId) throws Exception {
        return As.user("st-affairs").call(() -> keeping.enrol(new EnrolStudent(number, facts(idNumber, classId))));
    }

    private List<AuditRow> trailOf(long id) throws Exception {
        AuditFilter filter = new AuditFilter(null, "Student", String.valueOf(id), null, null, null);
        return As.user("st-auditor")
                .call(() -> audit.entries(filter, PageRequest.first(50)).rows());
    }

    private SheetOutcome imported(Line... lines) {
        byte[] workbook = SpreadsheetExport.of(StudentSheet.FORMAT).write(List.of(lines));
        return sheets.take(
                new SheetUpload("students.xlsx", workbook),
                problem -> problem.code().key(),
                SheetWatch.NOBODY);
    }

    private static Line line(String number, String idNumber, String classCode) {
        return new Line(number, "赵一", null, idNumber, classCode, null, null, null);
    }

    @Test
    void numbersAreMaskedInListsAndFoundWhole() throws Exception {
        String idNumber = IdNumbers.next();
        long id = enrolled("ST-M1", idNumber, ourClass);
        As.user("st-ours").run(() -> {
            StudentRow row = keeping.list(new StudentFilter("ST-M1", null, null, null), PageRequest.first(10))
                    .rows()
                    .get(0);
            assertThat(row.maskedIdNumber()).isEqualTo("110***********" + idNumber.substring(14));
            assertThat(keeping.detail(id).maskedPhone()).isEqualTo("138****1234");
            assertThat(keeping.withIdNumber(DocumentType.RESIDENT_ID, " " + idNumber.toLowerCase()))
                    .isEqualTo(id);
            assertThatThrownBy(() -> keeping.withIdNumber(DocumentType.RESIDENT_ID, IdNumbers.next()))
                    .extracting("code")
                    .isEqualTo(RegistrationError.NOBODY_WITH_ID_NUMBER);
        });
    }

    @Test
    void theDatabaseAndTheAuditTrailNeverHoldANumberInTheClear() throws Exception {
        String idNumber = IdNumbers.next();
        long id = enrolled("ST-C1", idNumber, ourClass);
        As.user("st-ours")
                .run(() -> keeping.describe(
                        new DescribeStudent(id, keeping.detail(id).version(), facts(IdNumbers.next(), ourClass))));
        assertThat(trailOf(id))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.fields())
                        .filteredOn(field -> Set.of("idNumber", "phone").contains(field.field()))
                        .allSatisfy(field -> assertThat(field.after()).isEqualTo("•••")))
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain(idNumber));
        assertThat(trailOf(id).get(0).fields()).contains(new FieldChange("idNumber", "•••", "•••"));
        DataSource database = InitialContext.doLookup("java:app/jdbc/skillcert");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select idnumber, phone from student where id = " + id)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("it:").doesNotContain(idNumber);
            assertThat(rows.getString(2)).startsWith("it:").doesNotContain("13800001234");
        }
    }

    @Test
    void theSameNumberSavedAgainIsNoChange() throws Exception {
        String idNumber = IdNumbers.next();
        long id = enrolled("ST-S1", idNumber, ourClass);
        As.user("st-ours")
                .run(() -> keeping.describe(new DescribeStudent(
                        id, keeping.detail(id).version(), facts(idNumber.toLowerCase(), ourClass))));
        As.user("st-ours")
                .run(() -> keeping.describe(
                        new DescribeStudent(id, keeping.detail(id).version(), facts(" ", ourClass))));
        assertThat(trailOf(id)).extracting(AuditRow::kind).containsExactly(AuditKind.INSERT);
    }

    @Test
    void aNumberIsShownInFullForAReasonThatStaysInTheTrail() throws Exception {
        String idNumber = IdNumbers.next();
        long id = enrolled("ST-R1", idNumber, ourClass);
        As.user("st-ours").run(() -> {
            assertThatThrownBy(() -> keeping.reveal(new RevealPersonalData(id, PersonalField.ID_NUMBER, " 看 ")))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(keeping.reveal(new RevealPersonalData(id, PersonalField.ID_NUMBER, "核对身份证原件")))
                    .isEqualTo(idNumber);
            assertThat(keeping.reveal(new RevealPersonalData(id, PersonalField.PHONE, "通知考试时间")))
                    .isEqualTo("13800001234");
        });
        assertThat(trailOf(id))
                .filteredOn(row -> row.kind() == AuditKind.READ)
                .extracting(AuditRow::reason, row -> row.fields().get(0).field())
                .containsExactlyInAnyOrder(tuple("核对身份证原件", "ID_NUMBER"), tuple("通知考试时间", "PHONE"));
        As.user("st-auditor").run(() -> {
            assertThat(keeping.detail(id).mayKeep()).isFalse();
            assertThatThrownBy(() -> keeping.reveal(new RevealPersonalData(id, PersonalField.ID_NUMBER, "审计需要")))
                    .isInstanceOf(EJBAccessException.class);
        });
    }

    @Test
    void aDepartmentReachesNoStudentOfAnother() throws Exception {
        long stranger = enrolled("ST-X1", IdNumbers.next(), theirClass);
        As.user("st-ours").run(() -> {
            assertThatThrownBy(() -> keeping.detail(stranger)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(
                            () -> keeping.reveal(new RevealPersonalData(stranger, PersonalField.ID_NUMBER, "核对身份证原件")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> keeping.enrol(new EnrolStudent("ST-X2", facts(IdNumbers.next(), theirClass))))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(keeping.list(new StudentFilter("ST-X", null, null, null), PageRequest.first(10))
                            .total())
                    .isZero();
        });
    }

    @Test
    void aStudentOrIdNumberIsHeldOnce() throws Exception {
        String idNumber = IdNumbers.next();
        enrolled("ST-U1", idNumber, theirClass);
        As.user("st-ours").run(() -> {
            assertThatThrownBy(() -> keeping.enrol(new EnrolStudent("ST-U1", facts(IdNumbers.next(), ourClass))))
                    .extracting("code")
                    .isEqualTo(RegistrationError.STUDENT_NUMBER_TAKEN);
            assertThatThrownBy(() -> keeping.enrol(new EnrolStudent("ST-U2", facts(idNumber, ourClass))))
                    .extracting("code")
                    .isEqualTo(RegistrationError.ID_NUMBER_TAKEN);
        });
    }

    @Test
    void aClassTakesItsStudentsAlongToAnotherDepartment() throws Exception {
        long id = As.user("st-affairs").call(() -> {
            long moving =
                    classKeeping.open(new OpenClass("ST-MOVE", new ClassFacts("迁移班", "软件技术", 2024, theirDepartment)));
            long student = keeping.enrol(new EnrolStudent("ST-V1", facts(IdNumbers.next(), moving)));
            classKeeping.describe(new DescribeClass(
                    moving, classKeeping.detail(moving).version(), new ClassFacts("迁移班", "软件技术", 2024, ourDepartment)));
            return student;
        });
        As.user("st-ours").run(() -> assertThat(keeping.detail(id)).returns("迁移班", StudentDetail::className));
    }

    @Test
    void aStudentSeesHisOwnRecordAndNothingElse() throws Exception {
        long id = enrolled("st-20240101", IdNumbers.next(), ourClass);
        people.open("st-20240101", PASSWORD, Role.STUDENT);
        people.open("st-nobody", PASSWORD, Role.STUDENT);
        As.user("st-20240101").run(() -> {
            assertThat(own.mine()).returns(id, StudentDetail::id).returns(false, StudentDetail::mayKeep);
            assertThat(own.mine().id()).isEqualTo(id);
            assertThatThrownBy(() -> keeping.detail(id)).isInstanceOf(EJBAccessException.class);
        });
        As.user("st-nobody").run(() -> assertThatThrownBy(own::mine).isInstanceOf(NotFoundException.class));
    }

    @Test
    void anExportWithMaskedNumbersIsImportedAgainAsItIs() throws Exception {
        As.user("st-ours").run(() -> {
            String first = IdNumbers.next();
            assertThat(imported(line("ST-I1", first, "ST-OURS"), line("ST-I2", IdNumbers.next(), "ST-OURS")))
                    .returns(2, SheetOutcome::added);
            byte[] export = keeping.export(new StudentFilter("ST-I", null, null, null));
            assertThat(SpreadsheetImport.read("e.xlsx", export, StudentSheet.FORMAT)
                            .rows())
                    .extracting(row -> row.value().idNumber())
                    .allMatch(number -> number.contains("***"));
            assertThat(sheets.take(new SheetUpload("e.xlsx", export), problem -> "", SheetWatch.NOBODY))
                    .returns(2, SheetOutcome::unchanged);
            assertThat(imported(line("ST-I4", "110105194912310021", "ST-OURS")).problems())
                    .extracting(SheetProblem::value)
                    .containsExactly("•••");
            assertThat(imported(line("ST-I3", "110***********0000", "ST-OURS")).problems())
                    .extracting(SheetProblem::code)
                    .containsExactly(RegistrationError.ID_NUMBER_MASKED);
        });
    }

    @Test
    void numbersLeaveInFullOnlyWithAnEntryForEachStudent() throws Exception {
        String idNumber = IdNumbers.next();
        long id = enrolled("ST-F1", idNumber, ourClass);
        byte[] export = As.user("st-ours")
                .call(() -> keeping.exportInFull(new StudentFilter("ST-F1", null, null, null), "报考平台录入"));
        assertThat(SpreadsheetImport.read("f.xlsx", export, StudentSheet.FORMAT).rows())
                .extracting(row -> row.value().idNumber())
                .containsExactly(idNumber);
        assertThat(trailOf(id))
                .filteredOn(row -> row.kind() == AuditKind.READ)
                .extracting(AuditRow::reason)
                .containsExactly("报考平台录入");
    }

    @Test
    void everyWrongRowOfAWorkbookIsNamedAndNothingIsTaken() throws Exception {
        String foreign = IdNumbers.next();
        enrolled("ST-W0", foreign, theirClass);
        As.user("st-ours").run(() -> {
            String twice = IdNumbers.next();
            SheetOutcome outcome = imported(
                    line("ST-W1", "11010519491231002X", "ST-OURS"),
                    line("ST-W2", "110105194912310021", "ST-OURS"),
                    line("ST-W3", "110105194902300020", "ST-OURS"),
                    line("ST-W4", twice, "ST-OURS"),
                    line("ST-W5", twice, "ST-OURS"),
                    line("ST-W6", foreign, "ST-OURS"),
                    line("ST-W0", IdNumbers.next(), "ST-OURS"),
                    line("ST-W7", IdNumbers.next(), "ST-THEIRS"),
                    new Line("ST-W8", "赵 一", null, IdNumbers.next(), "ST-OURS", null, null, null));
            assertThat(outcome.problems())
                    .extracting(SheetProblem::row, SheetProblem::code)
                    .containsExactly(
                            tuple(3, RegistrationError.ID_NUMBER_CHECK),
                            tuple(4, RegistrationError.ID_NUMBER_DATE),
                            tuple(5, RegistrationError.ID_NUMBER_TWICE),
                            tuple(6, RegistrationError.ID_NUMBER_TWICE),
                            tuple(7, RegistrationError.ID_NUMBER_TAKEN),
                            tuple(8, RegistrationError.STUDENT_NUMBER_TAKEN),
                            tuple(9, RegistrationError.UNKNOWN_CLASS),
                            tuple(10, RegistrationError.NAME_HAS_BLANKS));
            assertThat(keeping.list(new StudentFilter("ST-W", null, null, null), PageRequest.first(10))
                            .total())
                    .isZero();
        });
    }
}
