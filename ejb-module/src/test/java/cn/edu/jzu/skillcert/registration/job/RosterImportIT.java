package cn.edu.jzu.skillcert.registration.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkError;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.EnrolStudent;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.RosterExam;
import cn.edu.jzu.skillcert.registration.RosterImport;
import cn.edu.jzu.skillcert.registration.StudentFacts;
import cn.edu.jzu.skillcert.registration.StudentKeeping;
import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a list through the portal: ordered, checked, taken over, in the name of who sent it. */
@InPortal
class RosterImportIT {

    private static final String DEPARTMENT = "roster-dept";
    private static final String OTHER = "roster-other";
    private static final String AUDITOR = "roster-audit";
    private static final String LEAVER = "roster-leaver";
    private static final UnscopedAccess ALL = UnscopedAccess.because("a test looks at what was written");
    private static final AtomicInteger SCENES = new AtomicInteger();

    @Inject
    private RosterImport roster;

    @Inject
    private ExamRegistration registration;

    @Inject
    private StudentKeeping students;

    @Inject
    private CandidateRepository candidateRepository;

    @Inject
    private MyWork work;

    @Inject
    private AuditReading audit;

    @Inject
    private School school;

    @Inject
    private People people;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private String key;
    private long exam;

    @BeforeEach
    void approvedPlan() throws Exception {
        long department = school.one().departmentId();
        long account = people.open(DEPARTMENT, "correct horse", one -> one.grant(Role.DEPARTMENT, department, null));
        people.open(
                OTHER,
                "correct horse",
                one -> one.grant(Role.DEPARTMENT, school.other().departmentId(), null));
        people.open(AUDITOR, "correct horse", Role.AUDITOR);
        int scene = SCENES.incrementAndGet();
        key = "RI" + scene;
        // Samples of other tests have plans of the same department from 2040 on.
        LocalDate on = LocalDate.of(2060, 1, 20).plusMonths(scene);
        exam = transaction.call(() -> {
            long organization = id("select min(id) from evaluationorganization");
            long certificate = id(
                    "insert into skillcertificate (code, name, organizationid, levels) values ('%1$s', '证书 %1$s', %2$d, 'ELEMENTARY') returning id"
                            .formatted(key, organization));
            long schoolClass = id(
                    "insert into schoolclass (code, name, programme, enrolmentyear, departmentid) values ('%1$s-001', '软件 %1$s', '软件技术', 2025, %2$d) returning id"
                            .formatted(key, department));
            long plan = id(
                    "insert into examplan (departmentid, planmonth, exammonth, status, firstsubmittedat, submittedat) values (%d, '%s', '%s', 'APPROVED', now(), now()) returning id"
                            .formatted(department, on.withDayOfMonth(1), on.withDayOfMonth(1)));
            long planned = id(
                    "insert into plannedexam (plan_id, certificateid, level, heads, theoryon) values (%d, %d, 'ELEMENTARY', 30, '%s') returning id"
                            .formatted(plan, certificate, on));
            id(
                    "insert into quotaplace (plannedexam_id, position, heads, since) values (%d, 0, 30, now()) returning position"
                            .formatted(planned));
            id(
                    "insert into plannedclass (plannedexam_id, position, classid, heads) values (%d, 0, %d, 30) returning position"
                            .formatted(planned, schoolClass));
            long quota = id("insert into quota (year, certificateid, level) values (%d, %d, 'ELEMENTARY') returning id"
                    .formatted(on.getYear(), certificate));
            id(
                    "insert into quotaentry (quota_id, departmentid, kind, heads, documentnumber, decidedon, source, sourceid, actorid, actorname, at) values (%d, %d, 'APPROVED', 30, '试 1 号', '2039-01-01', 'PILOT_ROUND', 1, %d, 'x', now()) returning id"
                            .formatted(quota, department, account));
            return planned;
        });
    }

    private long id(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void aListIsCheckedFirstThenTakenOverAndTheTrailNamesWhoAndWhichWorkbook() throws Exception {
        List<Line> lines = RosterScene.lines(key, 1, 500_000, 20);
        long check = order(lines);
        WorkDetail checked = await(check);
        assertThat(checked.state()).as("%s", checked).isEqualTo(WorkState.DONE);
        assertThat(checked.place()).isEqualTo(Place.of(PlaceKind.ROSTER_CHECK, check));
        assertThat(candidates()).isZero();

        WorkDetail taken = await(As.user(DEPARTMENT).call(() -> roster.take(check, "2-11", Locale.SIMPLIFIED_CHINESE)));
        assertThat(taken.state()).as("%s", taken).isEqualTo(WorkState.DONE);
        assertThat(candidates()).isEqualTo(10);
        taken = await(As.user(DEPARTMENT).call(() -> roster.take(check, "", Locale.SIMPLIFIED_CHINESE)));
        assertThat(taken.arguments()).startsWith("10", "10", "10");
        assertThat(candidates()).isEqualTo(20);

        List<AuditRow> told = As.user(AUDITOR)
                .call(() ->
                        audit.entries(new AuditFilter(null, "Candidate", null, null, null, null), PageRequest.first(5)))
                .rows();
        assertThat(told.get(0).accountName()).isEqualTo(DEPARTMENT);
        assertThat(told.get(0).fields()).anySatisfy(field -> {
            assertThat(field.field()).isEqualTo("workbook");
            assertThat(field.after()).hasSize(64);
        });
        assertThat(As.user(AUDITOR).call(audit::verify).problem()).isNull();
    }

    @Test
    void theTemplateOffersTheClassesOfThePlanDownToItsLastRowAndIsReadAgain() throws Exception {
        RosterExam named = As.user(DEPARTMENT).call(() -> roster.exam(exam));
        assertThat(named.openHeads()).isEqualTo(30);
        List<Line> lines = RosterScene.lines(key, 1, 520_000, 3);
        byte[] filled;
        try (InputStream content =
                As.user(DEPARTMENT).call(() -> roster.template(exam)).content()) {
            filled = RosterWorkbook.changed(content.readAllBytes(), sheet -> {
                assertThat(sheet.getSheetName()).isEqualTo(RosterSheet.TITLE);
                assertThat(sheet.getDataValidations()).hasSize(2).allSatisfy(list -> assertThat(
                                list.getRegions().getCellRangeAddresses()[0].getLastRow())
                        .isEqualTo(20_000));
                assertThat(sheet.getWorkbook()
                                .getSheet("说明")
                                .getRow(0)
                                .getCell(0)
                                .getStringCellValue())
                        .contains("版式 2026-1（");
                for (int i = 0; i < lines.size(); i++) {
                    Row row = sheet.createRow(i + 1);
                    row.createCell(RosterWorkbook.STUDENT_NUMBER)
                            .setCellValue(lines.get(i).studentNumber());
                    row.createCell(RosterWorkbook.NAME)
                            .setCellValue(lines.get(i).name());
                    row.createCell(RosterWorkbook.DOCUMENT_TYPE).setCellValue("居民身份证");
                    row.createCell(RosterWorkbook.ID_NUMBER)
                            .setCellValue(lines.get(i).idNumber());
                    row.createCell(RosterWorkbook.CLASS_CODE)
                            .setCellValue(named.classes().get(0).code());
                }
            });
        }
        WorkDetail checked = await(order(filled));
        assertThat(checked.state()).as("%s", checked).isEqualTo(WorkState.DONE);
        assertThat(checked.arguments()).containsExactly("3", "0", "");
    }

    /** Both wait for the quota with their comparison behind them. */
    @Test
    void twoImportsOfTheSameListRegisterEachStudentOnceAndBothSaySo() throws Exception {
        List<Line> lines = RosterScene.lines(key, 1, 530_000, 20);
        List<Line> backwards = new ArrayList<>(lines);
        Collections.reverse(backwards);
        long first = order(lines);
        long second = order(backwards);
        await(first);
        await(second);
        List<Long> ordered = new ArrayList<>();
        transaction.call(() -> {
            holdQuota();
            for (long check : List.of(first, second)) {
                ordered.add(take(check));
            }
            awaitWaiting(2);
            return null;
        });
        List<WorkDetail> done = new ArrayList<>();
        for (long job : ordered) {
            done.add(await(job));
        }
        assertThat(done).allSatisfy(job -> assertThat(job.state()).as("%s", job).isEqualTo(WorkState.DONE));
        assertThat(done).extracting(job -> job.arguments().get(0)).containsExactlyInAnyOrder("20", "0");
        assertThat(done).extracting(job -> job.arguments().get(2)).containsExactlyInAnyOrder("0", "20");
        assertThat(candidates()).isEqualTo(20);
    }

    @Test
    void whoIsRegisteredByHandWhileTheImportWaitsIsLeftAsHeIs() throws Exception {
        List<Line> lines = RosterScene.lines(key, 1, 540_000, 10);
        long check = order(lines);
        await(check);
        await(As.user(DEPARTMENT).call(() -> roster.take(check, "2-4", Locale.SIMPLIFIED_CHINESE)));
        // Known as students, but no longer registered, so that they can be registered by hand.
        transaction.call(() -> {
            em.createNativeQuery(
                            "update candidate set status = 'WITHDRAWN', withdrawalreason = '试' where plannedexamid = "
                                    + exam)
                    .executeUpdate();
            return null;
        });
        Set<Long> withdrawn = transaction.call(() -> candidateRepository.ofExam(exam, ALL.scope()).stream()
                .map(Candidate::getStudentId)
                .collect(Collectors.toSet()));
        long[] job = new long[1];
        transaction.call(() -> {
            holdQuota();
            job[0] = take(check);
            awaitWaiting(1);
            As.user(DEPARTMENT).run(() -> registration.register(new RegisterStudents(exam, withdrawn)));
            return null;
        });
        WorkDetail done = await(job[0]);
        assertThat(done.state()).as("%s", done).isEqualTo(WorkState.DONE);
        assertThat(done.arguments()).startsWith("7", "7", "3", "0");
        assertThat(candidates()).isEqualTo(10);
    }

    /** The quota does not keep them apart: the unique key does, and the group is tried once more. */
    @Test
    void whoIsEnrolledAsAStudentWhileTheImportWritesHimIsFoundAtTheSecondTry() throws Exception {
        List<Line> lines = RosterScene.lines(key, 1, 545_000, 6);
        long check = order(lines);
        await(check);
        long schoolClass =
                transaction.call(() -> id("select classid from plannedclass where plannedexam_id = " + exam));
        Line third = lines.get(2);
        long[] job = new long[1];
        transaction.call(() -> {
            As.user(DEPARTMENT)
                    .run(() -> students.enrol(new EnrolStudent(
                            third.studentNumber(),
                            new StudentFacts(
                                    third.name(), DocumentType.RESIDENT_ID, third.idNumber(), null, schoolClass))));
            em.flush();
            job[0] = take(check);
            awaitWaiting(1, "copy student");
            return null;
        });
        WorkDetail done = await(job[0]);
        assertThat(done.state()).as("%s", done).isEqualTo(WorkState.DONE);
        assertThat(done.arguments()).startsWith("6", "5", "0", "0");
        assertThat(candidates()).isEqualTo(6);
    }

    @Test
    void onlyACheckThatCameToItsEndIsTakenOverAndByThePlanAsItIsNow() throws Exception {
        byte[] broken = RosterWorkbook.XLSX.of(
                RosterScene.lines(key, 1, 550_000, 1),
                sheet -> sheet.getRow(0).getCell(RosterWorkbook.ID_NUMBER).setCellValue("别的"));
        long failed = order(broken);
        assertThat(await(failed).state()).isEqualTo(WorkState.FAILED);
        assertThatThrownBy(() -> take(failed))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(WorkError.NOT_ENDED));

        long check = order(RosterScene.lines(key, 1, 550_010, 12));
        await(check);
        transaction.call(() -> {
            em.createNativeQuery("update plannedclass set heads = 10 where plannedexam_id = " + exam)
                    .executeUpdate();
            em.createNativeQuery("update plannedexam set heads = 10 where id = " + exam)
                    .executeUpdate();
            em.createNativeQuery(
                            "update examplan set version = version + 1 where id = (select plan_id from plannedexam where id = "
                                    + exam + ")")
                    .executeUpdate();
            return null;
        });
        WorkDetail taken = await(take(check));
        assertThat(taken.state()).as("%s", taken).isEqualTo(WorkState.TO_MEND);
        assertThat(taken.arguments()).startsWith("10", "10", "0", "2");

        long late = order(RosterScene.lines(key, 1, 550_010, 10));
        await(late);
        transaction.call(() -> em.createNativeQuery("update plannedexam set theoryon = current_date where id = " + exam)
                .executeUpdate());
        assertThatThrownBy(() -> take(late))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(RosterError.EXAM_HAS_BEGUN));
        assertThatThrownBy(() -> order(RosterScene.lines(key, 1, 550_010, 10)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(RosterError.EXAM_HAS_BEGUN));
    }

    @Test
    void whoHasLostTheRoleBeforeTheGroupIsWrittenTakesNobody() throws Exception {
        long account = people.open(
                LEAVER,
                "correct horse",
                one -> one.grant(Role.DEPARTMENT, school.one().departmentId(), null));
        byte[] workbook = RosterScene.workbook(RosterScene.lines(key, 1, 560_000, 5));
        long check = As.user(LEAVER)
                .call(() -> roster.check(exam, new SheetUpload("名单.xlsx", workbook), Locale.SIMPLIFIED_CHINESE));
        assertThat(awaitState(check)).isEqualTo("DONE");
        long[] job = new long[1];
        transaction.call(() -> {
            holdQuota();
            job[0] = take(LEAVER, check);
            awaitWaiting(1);
            return em.createNativeQuery("delete from rolegrant where account_id = " + account)
                    .executeUpdate();
        });
        assertThat(awaitState(job[0])).isEqualTo("FAILED");
        assertThat(candidates()).isZero();
    }

    @Test
    void stoppedWhileItWritesItSaysWhatItHasTakenAndRepeatingItTakesTheRest() throws Exception {
        long check = order(RosterScene.lines(key, 1, 570_000, 20));
        await(check);
        long[] job = new long[1];
        transaction.call(() -> {
            holdQuota();
            job[0] = take(check);
            awaitWaiting(1);
            As.user(DEPARTMENT).run(() -> transaction.call(() -> work.cancel(job[0])));
            return null;
        });
        // It was at its last group: what is written is not called off.
        WorkDetail ended = await(job[0]);
        assertThat(ended.state()).as("%s", ended).isEqualTo(WorkState.DONE);
        assertThat(candidates()).isEqualTo(20);

        long[] early = new long[1];
        transaction.call(() -> {
            holdQuota();
            early[0] = take(check);
            return null;
        });
        assertThat(await(early[0]).arguments()).startsWith("0", "0", "20", "0");
    }

    @Test
    void anotherDepartmentDoesNotFindTheExamAndNobodyTakesTheCheckOfAnother() throws Exception {
        assertThatThrownBy(() -> As.user(OTHER).run(() -> roster.exam(exam))).isInstanceOf(NotFoundException.class);
        long check = order(RosterScene.lines(key, 1, 510_000, 1));
        await(check);
        assertThatThrownBy(() -> As.user(OTHER).run(() -> roster.take(check, "", Locale.SIMPLIFIED_CHINESE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCsvNamedXlsxIsRefusedAtOnce() {
        byte[] csv = "学号,姓名\n1,张三\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> As.user(DEPARTMENT)
                        .run(() -> roster.check(exam, new SheetUpload("名单.xlsx", csv), Locale.SIMPLIFIED_CHINESE)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(FileError.WRONG_TYPE));
    }

    /** In a transaction of its own, so that the job starts whatever the test holds. */
    private long take(String username, long check) throws Exception {
        return As.user(username).call(() -> transaction.call(() -> roster.take(check, "", Locale.SIMPLIFIED_CHINESE)));
    }

    private long take(long check) throws Exception {
        return take(DEPARTMENT, check);
    }

    private String awaitState(long job) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            List<?> state = transaction.call(
                    () -> em.createNativeQuery("select state from workjob where endedat is not null and id = " + job)
                            .getResultList());
            if (!state.isEmpty()) {
                return state.get(0).toString();
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Job " + job + " did not end");
    }

    private void holdQuota() {
        em.createNativeQuery("select q.id from quota q join plannedexam e on e.certificateid = q.certificateid"
                        + " where e.id = " + exam + " for update of q")
                .getSingleResult();
    }

    private void awaitWaiting(int count) throws Exception {
        awaitWaiting(count, "quota");
    }

    /** Until so many transactions wait for a lock with this statement; a transaction sees others as at its first look. */
    private void awaitWaiting(int count, String statement) throws Exception {
        for (int i = 0; i < 1_500; i++) {
            long waiting = transaction.call(() -> id("select count(*) from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and query ilike '%" + statement + "%'"));
            if (waiting >= count) {
                return;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Nobody waits");
    }

    private long order(List<Line> lines) throws Exception {
        return order(RosterScene.workbook(lines));
    }

    private long order(byte[] workbook) throws Exception {
        return As.user(DEPARTMENT)
                .call(() -> roster.check(exam, new SheetUpload("名单.xlsx", workbook), Locale.SIMPLIFIED_CHINESE));
    }

    private long candidates() throws Exception {
        return transaction.call(() -> id("select count(*) from candidate where plannedexamid = " + exam));
    }

    private WorkDetail await(long id) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            WorkDetail job = As.user(DEPARTMENT).call(() -> work.job(id));
            if (job.isOver()) {
                return job;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Job " + id + " did not end");
    }
}
