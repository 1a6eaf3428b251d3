package cn.edu.jzu.skillcert.registration.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.audit.AuditFilter;
import cn.edu.jzu.skillcert.audit.AuditReading;
import cn.edu.jzu.skillcert.audit.AuditRow;
import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.registration.RosterExam;
import cn.edu.jzu.skillcert.registration.RosterImport;
import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a list through the portal: ordered, checked, taken over, in the name of who sent it. */
@InPortal
class RosterImportIT {

    private static final String DEPARTMENT = "roster-dept";
    private static final String OTHER = "roster-other";
    private static final String AUDITOR = "roster-audit";
    private static final AtomicInteger SCENES = new AtomicInteger();

    @Inject
    private RosterImport roster;

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
        LocalDate on = LocalDate.of(2040, scene, 20);
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
                    "insert into plannedexam (plan_id, certificateid, level, heads, theoryon, approvedheads, approvedon, approvedtheoryon) values (%d, %d, 'ELEMENTARY', 30, '%s', 30, '%s', '%s') returning id"
                            .formatted(plan, certificate, on, on.minusMonths(1), on));
            id(
                    "insert into plannedclass (plannedexam_id, position, classid, heads) values (%d, 0, %d, 30) returning position"
                            .formatted(planned, schoolClass));
            long quota =
                    id("insert into quota (year, certificateid, level) values (2040, %d, 'ELEMENTARY') returning id"
                            .formatted(certificate));
            id(
                    "insert into quotaentry (quota_id, departmentid, kind, heads, documentnumber, decidedon, source, sourceid, page, actorid, actorname, at) values (%d, %d, 'APPROVED', 30, '试 1 号', '2039-01-01', 'PILOT_ROUND', 1, '/index.xhtml', %d, 'x', now()) returning id"
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
        assertThat(checked.page()).isEqualTo("/roster/take.xhtml?id=" + check);
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
    void theTemplateOffersTheClassesOfThePlanAndIsReadAgain() throws Exception {
        RosterExam named = As.user(DEPARTMENT).call(() -> roster.exam(exam));
        assertThat(named.openHeads()).isEqualTo(30);
        try (InputStream content =
                        As.user(DEPARTMENT).call(() -> roster.template(exam)).content();
                Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content.readAllBytes()))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo(RosterSheet.TITLE);
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(2);
            assertThat(workbook.getSheet("说明").getRow(0).getCell(0).getStringCellValue())
                    .contains(RosterSheet.VERSION);
        }
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

    private long order(List<Line> lines) throws Exception {
        byte[] workbook = RosterScene.workbook(lines);
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
