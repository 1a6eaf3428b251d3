package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationExportRow;
import cn.edu.jzu.skillcert.registration.ApplicationExports;
import cn.edu.jzu.skillcert.registration.ApplicationFault;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import cn.edu.jzu.skillcert.registration.ApplicationLayouts;
import cn.edu.jzu.skillcert.registration.ApplyCandidates;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.ExamRegistrationDetail;
import cn.edu.jzu.skillcert.registration.KeepLayout;
import cn.edu.jzu.skillcert.registration.LayoutError;
import cn.edu.jzu.skillcert.registration.LayoutRow;
import cn.edu.jzu.skillcert.registration.LeftOutRow;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RegistrationEventKind;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.registration.WithdrawCandidate;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.TrailStep;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 报考: the list for the platform, and marking exactly those who stand in it. */
@InPortal
class ApplicationExportIT {

    private static final String AUDITOR = "application-auditor";

    @Inject
    private ExamScene scene;

    @Inject
    private ExamRegistration registration;

    @Inject
    private RegistrationReading reading;

    @Inject
    private ApplicationExports exports;

    @Inject
    private ApplicationLayouts layouts;

    @Inject
    private Identities identities;

    @Inject
    private AuditReading audit;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private ExamScene.Home home;
    private long exam;

    @BeforeEach
    void setTheScene() throws Exception {
        scene.set();
        people.open(AUDITOR, "correct horse", Role.AUDITOR);
        home = scene.home(3);
        long certificate = scene.certificate(10);
        scene.filedAgreement(certificate, SkillLevel.INTERMEDIATE, "300");
        exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 3, home);
        As.user(ExamScene.REGISTRAR)
                .call(() -> registration.register(new RegisterStudents(exam, Set.copyOf(home.students()))));
    }

    private ExamRegistrationDetail detail() throws Exception {
        return As.user(ExamScene.REGISTRAR).call(() -> reading.exam(exam));
    }

    private ApplicationExportRow made() throws Exception {
        long id = As.user(ExamScene.REGISTRAR).call(() -> exports.make(exam));
        return detail().exports().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private byte[] file(String user, long export) throws Exception {
        return As.user(user).call(() -> {
            FileContent file = exports.file(export);
            return file.content().readAllBytes();
        });
    }

    private int apply(ApplicationExportRow export, String reason) throws Exception {
        return As.user(ExamScene.REGISTRAR)
                .call(() -> registration.apply(
                        new ApplyCandidates(export.id(), export.version(), LocalDate.now(clock), reason)));
    }

    private CandidateRow row(long student) throws Exception {
        return detail().candidates().stream()
                .filter(row -> row.studentId() == student)
                .findFirst()
                .orElseThrow();
    }

    private long reads(long student) throws Exception {
        AuditFilter filter = new AuditFilter(null, "Student", String.valueOf(student), null, null, null);
        return As.user(AUDITOR).call(() -> audit.entries(filter, PageRequest.first(50))).rows().stream()
                .filter(row -> row.kind() == AuditKind.READ)
                .count();
    }

    @Test
    void theWorkbookHoldsThoseWhoPassAndTheOthersAreNamed() throws Exception {
        long first = home.students().get(0);
        long second = home.students().get(1);
        long third = home.students().get(2);
        scene.photographed(first);
        scene.photographed(second, false);
        assertThat(detail().assessment().of("R-6.14"))
                .extracting(Finding::evidence)
                .containsExactly(
                        RegistrationEvidence.WITHIN_QUOTA,
                        RegistrationEvidence.ROWS_NOT_READY,
                        RegistrationEvidence.ROWS_NOT_READY);

        ApplicationExportRow made = made();

        Student in = scene.student(first);
        assertThat(made.rows()).isEqualTo(1);
        assertThat(made.registered()).isEqualTo(3);
        assertThat(made.leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOutRow(
                                "考生 " + scene.student(second).getStudentNumber(), ApplicationFault.PHOTO_TO_CONFIRM),
                        new LeftOutRow("考生 " + scene.student(third).getStudentNumber(), ApplicationFault.NO_PHOTO));
        byte[] content = file(ExamScene.REGISTRAR, made.id());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(cells(sheet.getRow(0))).startsWith("姓名", "性别", "出生日期", "证件类型", "证件号码");
            String number = identities
                    .open(in.identity().type(), in.identity().number())
                    .number();
            assertThat(cells(sheet.getRow(1)))
                    .startsWith(
                            "考生",
                            (number.charAt(16) - '0') % 2 == 1 ? "男" : "女",
                            number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14),
                            "居民身份证",
                            number)
                    .contains(in.getStudentNumber(), "软件技术", "中级", scene.day().toString());
        }
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(made.sha256());
        assertThat(file(ExamScene.HOST, made.id())).isEqualTo(content);
        // Made, and handed out twice.
        assertThat(reads(first)).isEqualTo(3);
        assertThat(reads(third)).isZero();
        assertThatThrownBy(() -> file(ExamScene.STRANGER, made.id())).isInstanceOf(NotFoundException.class);
    }

    private static List<String> cells(Row row) {
        return java.util.stream.IntStream.range(0, row.getLastCellNum())
                .mapToObj(c -> row.getCell(c) == null ? "" : row.getCell(c).getStringCellValue())
                .toList();
    }

    @Test
    void withoutAPhotoThereIsNothingToExport() {
        assertThatThrownBy(this::made).extracting("code").isEqualTo(RegistrationError.NOBODY_TO_APPLY);
    }

    @Test
    void exactlyThoseOfAnExportAreMarkedWithTheReasonForWhatIsWarned() throws Exception {
        scene.photographed(home.students().get(0), true);
        scene.photographed(home.students().get(1), true);
        ApplicationExportRow made = made();
        scene.photographed(home.students().get(2), true);
        assertThatThrownBy(() -> apply(made, null)).extracting("code").isEqualTo(RegulationError.REASON_WANTED);
        assertThat(row(home.students().get(0)).status()).isEqualTo(CandidateStatus.REGISTERED);

        assertThat(apply(made, "学时在补录")).isEqualTo(2);

        assertThat(row(home.students().get(0)).status()).isEqualTo(CandidateStatus.APPLIED);
        assertThat(row(home.students().get(1)).appliedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(row(home.students().get(2)).status()).isEqualTo(CandidateStatus.REGISTERED);
        ApplicationExportRow after = detail().exports().get(0);
        assertThat(after.appliedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(after.reason()).isEqualTo("学时在补录");
        assertThat(detail().trail())
                .extracting(TrailStep::act, TrailStep::heads, TrailStep::remark)
                .containsExactly(
                        tuple(RegistrationEventKind.REGISTERED, 3, null),
                        tuple(RegistrationEventKind.EXPORTED, 2, null),
                        tuple(RegistrationEventKind.APPLIED, 2, "学时在补录"));
        assertThatThrownBy(() -> apply(after, "再一次")).extracting("code").isEqualTo(RegistrationError.EXPORT_APPLIED);
        ApplicationExportRow rest = made();
        assertThat(rest.rows()).isEqualTo(1);
        assertThat(apply(rest, "学时在补录")).isEqualTo(1);
    }

    @Test
    void whoHasWithdrawnSinceIsNamedAndNothingIsMarked() throws Exception {
        scene.photographed(home.students().toArray(Long[]::new));
        ApplicationExportRow made = made();
        long gone = home.students().get(0);
        CandidateRow row = row(gone);
        As.user(ExamScene.REGISTRAR).run(() -> registration.withdraw(new WithdrawCandidate(row.ref(), "病假")));
        assertThatThrownBy(() -> apply(made, "原因")).satisfies(refused -> {
            assertThat(refused).extracting("code").isEqualTo(RegistrationError.EXPORT_OUTDATED);
            assertThat(refused)
                    .extracting("arguments")
                    .asString()
                    .contains(scene.student(gone).getStudentNumber());
        });
        assertThat(detail().candidates()).noneMatch(one -> one.status() == CandidateStatus.APPLIED);
    }

    @Test
    void withoutAFiledAgreementNobodyIsEntered() throws Exception {
        ExamScene.Home other = scene.home(1);
        long bare = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, other);
        scene.photographed(other.students().get(0), true);
        As.user(ExamScene.REGISTRAR).run(() -> {
            registration.register(new RegisterStudents(bare, Set.copyOf(other.students())));
            long export = exports.make(bare);
            ApplicationExportRow made = reading.exam(bare).exports().get(0);
            assertThatThrownBy(() ->
                            registration.apply(new ApplyCandidates(export, made.version(), LocalDate.now(clock), "原因")))
                    .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(refused.findings())
                            .extracting(finding -> finding.rule().id())
                            .contains("R-3.16"));
        });
    }

    @Test
    void aRareNameIsPointedOutOnThePage() throws Exception {
        scene.rename(home.students().get(0), "龚䶮");
        assertThat(detail().assessment().of("R-6.6"))
                .extracting(Finding::evidence)
                .containsExactly(RegistrationEvidence.RARE_NAMES);
        assertThat(detail().assessment().of("R-6.7")).isNotEmpty();
    }

    @Test
    void theOfficeKeepsTheLayoutAndANewVersionComesWithItsDay() throws Exception {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        As.user(ExamScene.HOST).run(() -> {
            LayoutRow seeded = layouts.list().stream()
                    .filter(LayoutRow::inForce)
                    .findFirst()
                    .orElseThrow();
            assertThat(seeded.columns()).isEqualTo(17);
            assertThatThrownBy(() -> layouts.keep(new KeepLayout(
                            seeded.id(),
                            layouts.detail(seeded.id()).version(),
                            "改",
                            tomorrow,
                            "改",
                            List.of(ApplicationColumn.of("姓名", ApplicationField.NAME)))))
                    .extracting("code")
                    .isEqualTo(LayoutError.IN_USE);
            List<ApplicationColumn> columns = layouts.columnsOf(new SheetUpload("template.xlsx", template()));
            assertThat(columns)
                    .containsExactly(
                            ApplicationColumn.of("*考生姓名", ApplicationField.NAME),
                            ApplicationColumn.of("身份证号", ApplicationField.ID_NUMBER),
                            ApplicationColumn.of("报名序号", ApplicationField.EMPTY));
            long next = layouts.keep(new KeepLayout(null, 0, "新版 " + tomorrow, tomorrow, "平台模板", columns));
            assertThat(layouts.detail(next).fixed()).isFalse();
            assertThat(layouts.list()).extracting(LayoutRow::id).contains(next);
        });
        assertThatThrownBy(() -> As.user(ExamScene.REGISTRAR)
                        .call(() -> layouts.keep(new KeepLayout(null, 0, "x", tomorrow.plusDays(1), "x", List.of()))))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    private static byte[] template() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row row = workbook.createSheet("sheet1").createRow(0);
            row.createCell(0).setCellValue("*考生姓名");
            row.createCell(1).setCellValue("身份证号");
            row.createCell(2).setCellValue("报名序号");
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
