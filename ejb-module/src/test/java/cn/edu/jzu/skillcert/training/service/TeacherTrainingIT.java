package cn.edu.jzu.skillcert.training.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.RegisterStaff;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import cn.edu.jzu.skillcert.testing.Statements;
import cn.edu.jzu.skillcert.training.DeclineTraining;
import cn.edu.jzu.skillcert.training.IssueTrainingNotice;
import cn.edu.jzu.skillcert.training.NameTeachers;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.RecordTraining;
import cn.edu.jzu.skillcert.training.StaffTraining;
import cn.edu.jzu.skillcert.training.TrainedStaff;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail.ReplyView;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import cn.edu.jzu.skillcert.training.TrainingRecordFilter;
import cn.edu.jzu.skillcert.training.TrainingRecordKeeping;
import cn.edu.jzu.skillcert.training.TrainingReplyFilter;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import cn.edu.jzu.skillcert.training.TrainingTask;
import cn.edu.jzu.skillcert.training.document.TrainingRecordSheet;
import cn.edu.jzu.skillcert.training.document.TrainingRecordSheet.Line;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class TeacherTrainingIT {

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private TrainingNotices notices;

    @Inject
    private TrainingRecordKeeping records;

    @Inject
    private TrainedStaff trained;

    @Inject
    private StaffKeeping staff;

    @Inject
    private MyTasks tasks;

    @Inject
    private TrainingCertificate certificate;

    @Inject
    private Clock clock;

    private long ours;
    private long theirs;
    private long certificateId;
    private LocalDate today;

    @BeforeEach
    void openAccounts() throws Exception {
        ours = school.one().departmentId();
        theirs = certificate.departmentOfNobody();
        people.open("tt-affairs", "correct horse", Role.ACADEMIC_AFFAIRS);
        people.open("tt-ours", "correct horse", account -> account.grant(Role.DEPARTMENT, ours, null));
        people.open("tt-theirs", "correct horse", account -> account.grant(Role.DEPARTMENT, theirs, null));
        certificateId = certificate.id();
        today = LocalDate.now(clock);
    }

    private long issued(String title) throws Exception {
        return As.user("tt-affairs")
                .call(() -> notices.issue(
                        new IssueTrainingNotice(
                                new NoticeFacts(
                                        title,
                                        null,
                                        "培训机构",
                                        certificateId,
                                        today.minusDays(9),
                                        today.minusDays(5),
                                        null,
                                        null,
                                        today.plusDays(3)),
                                Set.of(ours, theirs)),
                        null,
                        null));
    }

    private long teacher(String user, String number, long departmentId) throws Exception {
        return As.user(user).call(() -> staff.matching(number).stream()
                .map(StaffOption::id)
                .findFirst()
                .orElseGet(() -> staff.register(new RegisterStaff(number, "教师" + number, departmentId))));
    }

    private ReplyView reply(String user, long notice) throws Exception {
        return As.user(user).call(() -> notices.detail(notice).mine());
    }

    private TrainingFacts facts(String course, Long certificate) {
        return new TrainingFacts(course, "培训机构", certificate, today.minusDays(5), 40, null);
    }

    @Test
    void everyAddressedDepartmentAnswersForItselfAndSeesNoOthersAnswer() throws Exception {
        long notice = issued("分院回复");
        long teacher = teacher("tt-ours", "TT-1", ours);
        long colleague = teacher("tt-ours", "TT-9", ours);
        ReplyView mine = reply("tt-ours", notice);
        As.user("tt-ours").run(() -> {
            assertThat(tasks.open()).extracting(TaskRow::label).contains("分院回复");
            notices.name(new NameTeachers(mine.id(), mine.version(), List.of(teacher)));
            notices.name(
                    new NameTeachers(mine.id(), notices.detail(notice).mine().version(), List.of(colleague, teacher)));
            assertThat(notices.detail(notice).mine().named()).hasSize(2);
            assertThat(notices.detail(notice).replies())
                    .extracting(ReplyView::departmentId, ReplyView::status)
                    .containsExactly(tuple(ours, TrainingReplyStatus.NAMED));
            assertThat(tasks.open())
                    .filteredOn(task -> task.label().equals("分院回复"))
                    .extracting(TaskRow::kind)
                    .containsExactly(TrainingTask.RECORD_TRAINING.key());
        });
        As.user("tt-theirs").run(() -> {
            assertThat(notices.detail(notice).replies())
                    .extracting(ReplyView::departmentId)
                    .containsExactly(theirs);
            assertThatThrownBy(() -> notices.decline(new DeclineTraining(mine.id(), mine.version() + 1, "代答")))
                    .isInstanceOf(NotFoundException.class);
        });
        As.user("tt-affairs").run(() -> assertThat(notices.detail(notice).replies())
                .extracting(ReplyView::departmentId)
                .containsExactlyInAnyOrder(ours, theirs));
    }

    @Test
    void nobodyOfAnotherDepartmentIsSent() throws Exception {
        ReplyView mine = reply("tt-ours", issued("外院教师"));
        long stranger = teacher("tt-theirs", "TT-2", theirs);
        As.user("tt-ours").run(() -> assertThatThrownBy(
                        () -> notices.name(new NameTeachers(mine.id(), mine.version(), List.of(stranger))))
                .isInstanceOf(NotFoundException.class));
    }

    @Test
    void aNoticeSaysByWhenAndToWhomOrIsNotIssued() throws Exception {
        As.user("tt-affairs").run(() -> assertThatThrownBy(() -> notices.issue(
                        new IssueTrainingNotice(
                                new NoticeFacts(
                                        " ",
                                        null,
                                        "机构",
                                        null,
                                        today,
                                        today.minusDays(1),
                                        null,
                                        null,
                                        today.minusDays(1)),
                                Set.of()),
                        null,
                        null))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting("field")
                        .containsExactlyInAnyOrder("title", "heldTo", "replyDue", "departmentIds")));
    }

    @Test
    void aWithdrawnNoticeLeavesNothingToDo() throws Exception {
        long notice = issued("撤销的通知");
        As.user("tt-affairs")
                .run(() -> notices.withdraw(notice, notices.detail(notice).version(), "主办方取消"));
        As.user("tt-ours").run(() -> {
            assertThat(tasks.open()).extracting(TaskRow::label).doesNotContain("撤销的通知");
            assertThat(notices.detail(notice).mine()).isNull();
        });
    }

    @Test
    void onlyARecordWithItsCertificateQualifiesAndOnlyFromItsDayOn() throws Exception {
        long qualified = teacher("tt-ours", "TT-3", ours);
        long vague = teacher("tt-ours", "TT-4", ours);
        As.user("tt-ours").run(() -> {
            records.record(new RecordTraining(qualified, null, facts("资格培训", certificateId)), null, null);
            records.record(new RecordTraining(vague, null, facts("资格培训", null)), null, null);
        });
        As.user("tt-theirs").run(() -> {
            assertThat(trained.trained(Set.of(qualified, vague), certificateId, today))
                    .containsOnlyKeys(qualified);
            assertThat(trained.trained(Set.of(qualified), certificateId, today.minusDays(6)))
                    .isEmpty();
            assertThat(trained.allTrained(certificateId, today))
                    .contains(qualified)
                    .doesNotContain(vague);
        });
    }

    @Test
    void aRecordSaysWhoseTrainingItWasForWhichLevelsAndUntilWhen() throws Exception {
        long teacher = teacher("tt-ours", "TT-9", ours);
        long organization = school.one().organizationId();
        TrainingFacts full = new TrainingFacts(
                "考评员培训",
                "培训机构",
                organization,
                certificateId,
                Set.of(SkillLevel.ELEMENTARY),
                today.minusDays(5),
                today.plusDays(10),
                40,
                null);
        long record =
                As.user("tt-ours").call(() -> records.record(new RecordTraining(teacher, null, full), null, null));
        As.user("tt-theirs").run(() -> {
            assertThat(trained.trained(Set.of(teacher), certificateId, today).get(teacher))
                    .returns(organization, StaffTraining::organizationId)
                    .returns(Set.of(SkillLevel.ELEMENTARY), StaffTraining::levels);
            assertThat(trained.trained(Set.of(teacher), certificateId, today.plusDays(11)))
                    .as("no longer valid")
                    .isEmpty();
        });
        As.user("tt-ours").run(() -> {
            assertThat(records.detail(record).facts()).isEqualTo(full);
            SheetFormat<Line> before = SheetFormat.of(
                    "教师培训记录",
                    row -> null,
                    TrainingRecordSheet.STAFF_NUMBER,
                    TrainingRecordSheet.STAFF_NAME,
                    TrainingRecordSheet.COURSE,
                    TrainingRecordSheet.ORGANIZER,
                    TrainingRecordSheet.CERTIFICATE,
                    TrainingRecordSheet.TRAINED_ON,
                    TrainingRecordSheet.HOURS,
                    TrainingRecordSheet.PROOF_NUMBER);
            byte[] workbook = SpreadsheetExport.of(before).write(List.of(line("TT-9", "考评员培训")));
            assertThat(records.importSheet(new SheetUpload("before.xlsx", workbook), problem -> problem.code()
                            .key()))
                    .as("a workbook without the new columns")
                    .returns(0, SheetOutcome::added);
            assertThat(records.detail(record).facts())
                    .returns(16, TrainingFacts::hours)
                    .returns(organization, TrainingFacts::organizationId)
                    .returns(Set.of(SkillLevel.ELEMENTARY), TrainingFacts::levels);
            byte[] export = records.export(new TrainingRecordFilter("考评员培训", null, null, null));
            assertThat(records.importSheet(new SheetUpload("again.xlsx", export), problem -> problem.code()
                            .key()))
                    .returns(1, SheetOutcome::unchanged);
        });
    }

    @Test
    void theSameTrainingIsNotRecordedTwice() throws Exception {
        long teacher = teacher("tt-ours", "TT-5", ours);
        As.user("tt-ours").run(() -> {
            records.record(new RecordTraining(teacher, null, facts("重复培训", null)), null, null);
            assertThatThrownBy(() -> records.record(new RecordTraining(teacher, null, facts("重复培训", null)), null, null))
                    .extracting("code")
                    .isEqualTo(TrainingError.RECORD_TWICE);
        });
    }

    @Test
    void theProofIsKeptForThoseWhoMaySeeTheRecord() throws Exception {
        long teacher = teacher("tt-ours", "TT-6", ours);
        byte[] png = TinyPicture.png();
        long record = As.user("tt-ours")
                .call(() -> records.record(
                        new RecordTraining(teacher, null, facts("有证明的培训", certificateId)),
                        "结业证书.png",
                        new ByteArrayInputStream(png)));
        As.user("tt-affairs").run(() -> {
            assertThat(records.detail(record).proofFile()).isEqualTo("结业证书.png");
            try (InputStream content = records.proof(record).content()) {
                assertThat(content).hasBinaryContent(png);
            }
        });
        As.user("tt-theirs")
                .run(() -> assertThatThrownBy(() -> records.proof(record)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void aWorkbookOfRecordsIsTakenWholeAndComesBackUnchanged() throws Exception {
        teacher("tt-ours", "TT-7", ours);
        teacher("tt-theirs", "TT-8", theirs);
        As.user("tt-ours").run(() -> {
            assertThat(imported(line("TT-7", "导入的培训"))).returns(1, SheetOutcome::added);
            byte[] export = records.export(new TrainingRecordFilter("导入的培训", null, null, null));
            assertThat(records.importSheet(new SheetUpload("again.xlsx", export), problem -> problem.code()
                            .key()))
                    .returns(1, SheetOutcome::unchanged);
            assertThat(imported(line("TT-7", "又一培训"), line("TT-8", "又一培训")).problems())
                    .extracting(SheetProblem::code)
                    .containsExactly(TrainingError.UNKNOWN_STAFF);
            assertThat(records.list(new TrainingRecordFilter("又一培训", null, null, null), PageRequest.first(5))
                            .total())
                    .isZero();
        });
    }

    private Line line(String number, String course) {
        return new Line(
                number,
                null,
                course,
                "培训机构",
                null,
                TrainingCertificate.CODE,
                null,
                today.minusDays(5),
                null,
                16,
                "JY-01");
    }

    private SheetOutcome imported(Line... lines) {
        byte[] workbook = SpreadsheetExport.of(TrainingRecordSheet.FORMAT).write(List.of(lines));
        return records.importSheet(new SheetUpload("records.xlsx", workbook), problem -> problem.code()
                .key());
    }

    @Test
    void aPageOfEitherListCostsTwoStatementsBesideWhoAsks() throws Exception {
        long notice = issued("清单成本");
        As.user("tt-affairs").run(() -> {
            notices.list(TrainingReplyFilter.ALL, PageRequest.first(50));
            assertThat(Statements.of(() -> notices.list(TrainingReplyFilter.ALL, PageRequest.first(50))))
                    .hasSizeBetween(1, 5);
            assertThat(Statements.of(() -> records.list(TrainingRecordFilter.ALL, PageRequest.first(50))))
                    .hasSizeBetween(1, 5);
            assertThat(Statements.of(() -> notices.detail(notice))).hasSizeLessThanOrEqualTo(12);
        });
    }
}
