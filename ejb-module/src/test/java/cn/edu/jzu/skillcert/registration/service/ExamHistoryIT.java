package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.LedgerFilter;
import cn.edu.jzu.skillcert.pilot.LedgerStage;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ApplicationExportRow;
import cn.edu.jzu.skillcert.registration.ApplicationExports;
import cn.edu.jzu.skillcert.registration.ApplyCandidates;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.ExamOutcome;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.RecordedExamFilter;
import cn.edu.jzu.skillcert.registration.RecordedExamRow;
import cn.edu.jzu.skillcert.registration.RecordedExams;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.registration.document.RecordedExamSheet;
import cn.edu.jzu.skillcert.registration.document.RecordedExamSheet.Line;
import cn.edu.jzu.skillcert.registration.job.FinishedExamsJob;
import cn.edu.jzu.skillcert.registration.model.RetakeReading;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.registration.persistence.RosterTables;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits a first exam, by what was sat here and before the portal; and the next exam of who failed one. */
@InPortal
class ExamHistoryIT {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 15);

    @Inject
    private ExamScene scene;

    @Inject
    private ExamRegistration registration;

    @Inject
    private RegistrationReading reading;

    @Inject
    private ApplicationExports exports;

    @Inject
    private RecordedExams records;

    @Inject
    private RosterTables tables;

    @Inject
    private QuotaLedger ledger;

    @Inject
    private FinishedExamsJob job;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private Identities identities;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @BeforeEach
    void setTheScene() throws Exception {
        scene.set();
        scene.parameter("FIRST_TIME_READING", "SAME_LEVEL");
    }

    private void register(long exam, long student) throws Exception {
        As.user(ExamScene.REGISTRAR)
                .call(() -> registration.register(new RegisterStudents(exam, Set.of(student), "原因")));
    }

    private CandidateRow row(long exam, long student) throws Exception {
        return As.user(ExamScene.REGISTRAR).call(() -> reading.exam(exam)).candidates().stream()
                .filter(one -> one.studentId() == student)
                .findFirst()
                .orElseThrow();
    }

    private void enter(long exam) throws Exception {
        As.user(ExamScene.REGISTRAR).run(() -> {
            exports.make(exam);
            ApplicationExportRow made = reading.exam(exam).exports().get(0);
            registration.apply(new ApplyCandidates(made.id(), made.version(), LocalDate.now(clock), "原因"));
        });
    }

    private String code(long certificate) {
        return certificates.certificates().stream()
                .filter(option -> option.id() == certificate)
                .map(CertificateOption::code)
                .findFirst()
                .orElseThrow();
    }

    private String idNumber(long student) throws Exception {
        Student one = scene.student(student);
        return identities.open(one.identity().type(), one.identity().number()).number();
    }

    private SheetOutcome recorded(Line... lines) throws Exception {
        return As.user(ExamScene.HOST)
                .call(() -> records.importSheet(
                        new SheetUpload(
                                "history.xlsx",
                                SpreadsheetExport.of(RecordedExamSheet.FORMAT).write(List.of(lines))),
                        problem -> problem.code().key()));
    }

    private Line line(long student, long certificate, SkillLevel level, ExamOutcome outcome, boolean charged)
            throws Exception {
        return new Line("考生", null, idNumber(student), code(certificate), level, JUNE, outcome, charged, "2024年6月成绩单");
    }

    @Test
    void whoFailedAnExamThatIsOverSitsTheNextOneAndNotForTheFirstTime() throws Exception {
        ExamScene.Home home = scene.home(2);
        long certificate = scene.certificate(10);
        scene.filedAgreement(certificate, SkillLevel.INTERMEDIATE, "300");
        long june = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 2, home);
        long november =
                scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day().plusDays(60), 2, home);
        long failed = home.students().get(0);
        long neverEntered = home.students().get(1);
        register(june, failed);
        scene.photographed(failed);
        enter(june);
        register(june, neverEntered);
        assertThatThrownBy(() -> register(november, failed))
                .extracting("code")
                .isEqualTo(RegistrationError.REGISTERED_ELSEWHERE);

        job.closeOn(scene.day());
        assertThat(row(june, failed).status()).as("on the day itself").isEqualTo(CandidateStatus.APPLIED);
        job.closeOn(scene.day().plusDays(1));

        assertThat(row(june, failed).status()).isEqualTo(CandidateStatus.CLOSED);
        assertThat(row(june, neverEntered))
                .returns(CandidateStatus.WITHDRAWN, CandidateRow::status)
                .extracting(CandidateRow::withdrawalReason)
                .asString()
                .isNotBlank();
        register(november, failed);
        register(november, neverEntered);
        assertThat(row(november, failed).firstTime()).isFalse();
        assertThat(row(november, neverEntered).firstTime()).isTrue();
    }

    @Test
    void theMorningAfterTheExamNobodyHasToWaitForTheNight() throws Exception {
        ExamScene.Home home = scene.home(1);
        long certificate = scene.certificate(10);
        scene.filedAgreement(certificate, SkillLevel.INTERMEDIATE, "300");
        long first = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        long next = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day().plusDays(60), 1, home);
        long student = home.students().get(0);
        register(first, student);
        scene.photographed(student);
        enter(first);
        scene.held(first, LocalDate.now(clock).minusDays(1));
        register(next, student);
        assertThat(row(first, student).status()).isEqualTo(CandidateStatus.CLOSED);
        assertThat(row(next, student).firstTime()).isFalse();
    }

    @Test
    void whatWasSatBeforeThePortalCountsUnderEachReadingForServicesAndForImports() throws Exception {
        ExamScene.Home home = scene.home(3);
        long certificate = scene.certificate(10);
        long another = scene.certificate(10);
        long sameLevel = home.students().get(0);
        long otherLevel = home.students().get(1);
        long otherCertificate = home.students().get(2);
        assertThat(recorded(
                                line(sameLevel, certificate, SkillLevel.INTERMEDIATE, ExamOutcome.FAILED, true),
                                line(otherLevel, certificate, SkillLevel.ELEMENTARY, ExamOutcome.PASSED, true),
                                line(otherCertificate, another, SkillLevel.INTERMEDIATE, ExamOutcome.PASSED, true))
                        .added())
                .isEqualTo(3);
        Map<FirstTimeReading, Set<Long>> again = Map.of(
                FirstTimeReading.SAME_LEVEL, Set.of(sameLevel),
                FirstTimeReading.SAME_CERTIFICATE, Set.of(sameLevel, otherLevel),
                FirstTimeReading.ANY_CERTIFICATE, Set.of(sameLevel, otherLevel, otherCertificate));
        int days = 0;
        for (FirstTimeReading one : FirstTimeReading.values()) {
            scene.parameter("FIRST_TIME_READING", one.name());
            long certificateOfReading = certificate;
            long exam = scene.exam(
                    certificateOfReading, SkillLevel.INTERMEDIATE, scene.day().plusDays(days++), 3, home);
            for (long student : home.students()) {
                boolean first = !again.get(one).contains(student);
                assertThat(foundAgain(exam, certificate, student, one)).isEqualTo(!first);
                register(exam, student);
                assertThat(row(exam, student).firstTime())
                        .as(one + " " + student)
                        .isEqualTo(first);
                CandidateRow registered = row(exam, student);
                As.user(ExamScene.REGISTRAR)
                        .run(() -> registration.withdraw(
                                new cn.edu.jzu.skillcert.registration.WithdrawCandidate(registered.ref(), "下一口径")));
            }
        }
    }

    /** As an import of 《学生信息表》 finds it. */
    private boolean foundAgain(long exam, long certificate, long student, FirstTimeReading by) throws Exception {
        Student one = scene.student(student);
        RosterEntry entry = new RosterEntry(
                2,
                one.getStudentNumber(),
                PersonName.of("考生"),
                new IdNumber(one.identity().type(), idNumber(student)),
                one.getClassId(),
                null);
        RosterTerms terms = new RosterTerms(
                exam,
                0,
                scene.department(),
                certificate,
                SkillLevel.INTERMEDIATE,
                scene.year(),
                0,
                scene.day(),
                by,
                RetakeReading.TAKES_A_PLACE,
                0);
        return transaction.call(() -> tables.matches(
                        List.of(new RosterLine(entry, one.identity().index())), terms)
                .known()
                .get(2)
                .again());
    }

    @Test
    void anAbsenceCountsOnlyIfTheSchoolWasChargedAndWhatIsRecordedLaterCountsAtOnce() throws Exception {
        ExamScene.Home home = scene.home(2);
        long certificate = scene.certificate(10);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 2, home);
        long free = home.students().get(0);
        long charged = home.students().get(1);
        register(exam, free);
        register(exam, charged);
        assertThat(row(exam, charged).firstTime()).isTrue();

        recorded(
                line(free, certificate, SkillLevel.INTERMEDIATE, ExamOutcome.ABSENT, false),
                line(charged, certificate, SkillLevel.INTERMEDIATE, ExamOutcome.ABSENT, true));

        assertThat(row(exam, free).firstTime()).isTrue();
        assertThat(row(exam, charged).firstTime()).isFalse();
        RecordedExamRow kept = As.user(ExamScene.HOST)
                .call(() -> records.list(new RecordedExamFilter(null, certificate, null), PageRequest.first(10)))
                .rows()
                .stream()
                .filter(RecordedExamRow::charged)
                .findFirst()
                .orElseThrow();
        assertThat(kept.maskedIdNumber()).contains("***").isNotEqualTo(idNumber(charged));
        As.user(ExamScene.HOST).run(() -> records.remove(kept.id(), kept.version()));
        assertThat(row(exam, charged).firstTime()).isTrue();
    }

    @Test
    void rowsThatCannotBeRecordedAreNamed() throws Exception {
        ExamScene.Home home = scene.home(1);
        long certificate = scene.certificate(10);
        long student = home.students().get(0);
        Line unknown = new Line(
                "考生", null, idNumber(student), "没有这个", SkillLevel.INTERMEDIATE, JUNE, ExamOutcome.PASSED, true, "成绩单");
        Line ahead = new Line(
                "考生",
                null,
                idNumber(student),
                code(certificate),
                SkillLevel.INTERMEDIATE,
                LocalDate.now(clock),
                ExamOutcome.PASSED,
                true,
                "成绩单");
        assertThat(recorded(unknown, ahead).problems())
                .extracting(SheetProblem::code)
                .containsExactly(RegistrationError.UNKNOWN_CERTIFICATE, RegistrationError.EXAM_NOT_PAST);
    }

    @Test
    void retakesTakeNoQuotaWhereTheReadingSaysSo() throws Exception {
        ExamScene.Home home = scene.home(2);
        long certificate = scene.certificate(1);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 2, home);
        long again = home.students().get(0);
        recorded(line(again, certificate, SkillLevel.INTERMEDIATE, ExamOutcome.FAILED, true));
        assertThat(As.user(ExamScene.REGISTRAR).call(() -> reading.exam(exam)).registeredInYear())
                .isZero();
        scene.parameter("RETAKES_TAKE_QUOTA", "NO");
        try {
            register(exam, again);
            assertThat(As.user(ExamScene.REGISTRAR)
                            .call(() -> reading.exam(exam))
                            .registeredInYear())
                    .isZero();
        } finally {
            scene.parameter("RETAKES_TAKE_QUOTA", "YES");
        }
        assertThat(As.user(ExamScene.REGISTRAR).call(() -> reading.exam(exam)).registeredInYear())
                .isEqualTo(1);
    }

    /** Two are planned on a quota of one; one of them sits the exam again. */
    @Test
    void rulesImportsPlansAndLedgerCountRetakersAlike() throws Exception {
        ExamScene.Home home = scene.home(2);
        long certificate = scene.certificate(1);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 2, home);
        long again = home.students().get(0);
        long first = home.students().get(1);
        recorded(line(again, certificate, SkillLevel.INTERMEDIATE, ExamOutcome.FAILED, true));
        register(exam, again);

        assertThat(counted(exam, certificate, RetakeReading.TAKES_A_PLACE)).isEqualTo(new Counted(1, 2, 0, 1, 0));
        assertThatThrownBy(() -> register(exam, first)).isInstanceOf(RuleRefusedException.class);

        scene.parameter("RETAKES_TAKE_QUOTA", "NO");
        try {
            assertThat(counted(exam, certificate, RetakeReading.TAKES_NONE)).isEqualTo(new Counted(0, 1, 1, 0, 1));
            register(exam, first);
            assertThat(counted(exam, certificate, RetakeReading.TAKES_NONE)).isEqualTo(new Counted(1, 1, 1, 1, 1));
        } finally {
            scene.parameter("RETAKES_TAKE_QUOTA", "YES");
        }
    }

    /** What the import's counter, the planned stage and the registered stage of the ledger say of one quota. */
    private record Counted(int byImport, int planned, int plannedBeside, int registered, int registeredBeside) {}

    private Counted counted(long exam, long certificate, RetakeReading retakes) throws Exception {
        RosterTerms terms = new RosterTerms(
                exam,
                0,
                scene.department(),
                certificate,
                SkillLevel.INTERMEDIATE,
                scene.year(),
                0,
                scene.day(),
                FirstTimeReading.SAME_LEVEL,
                retakes,
                0);
        Map<LedgerStage, LedgerFigure> figures =
                As.user(ExamScene.HOST).call(() -> ledger.rows(new LedgerFilter(scene.year(), certificate))).stream()
                        .filter(row -> row.key().level() == SkillLevel.INTERMEDIATE)
                        .findFirst()
                        .orElseThrow()
                        .figures();
        LedgerFigure planned = figures.get(LedgerStage.PLANNED);
        LedgerFigure registered = figures.get(LedgerStage.REGISTERED);
        return new Counted(
                transaction.call(() -> tables.heads(terms, 1)).quotaTaken(),
                planned.heads(),
                planned.beside(),
                registered.heads(),
                registered.beside());
    }
}
