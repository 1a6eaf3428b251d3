package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.OpenClass;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.registration.StudentImport;
import cn.edu.jzu.skillcert.registration.document.StudentSheet;
import cn.edu.jzu.skillcert.registration.document.StudentSheet.Line;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook of students as long work: all rows or none, whatever stops it. */
@InPortal
class StudentImportIT {

    private static final String KEEPER = "si-keeper";
    private static final String LEAVER = "si-leaver";
    private static final AtomicInteger SCENES = new AtomicInteger();

    /** Longer than a job waits before it tells how far it is, and hears whether it is wanted. */
    private static final Duration PAUSE = Duration.ofMillis(900);

    @Inject
    private StudentImport students;

    @Inject
    private MyWork work;

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private ClassKeeping classes;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private String key;
    private long department;

    @BeforeEach
    void classToImportInto() throws Exception {
        key = "SI" + SCENES.incrementAndGet();
        department = departments.open("SI-D");
        people.open(KEEPER, "correct horse", account -> account.grant(Role.DEPARTMENT, department, null));
        As.user(KEEPER).run(() -> classes.open(new OpenClass(key, new ClassFacts(key, "软件技术", 2024, department))));
    }

    private List<Line> lines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new Line(key + "-" + i, "赵一", null, IdNumbers.next(), key, null, null, null));
        }
        return lines;
    }

    private long order(String username, List<Line> lines) throws Exception {
        byte[] workbook = SpreadsheetExport.of(StudentSheet.FORMAT).write(lines);
        return As.user(username)
                .call(() -> transaction.call(
                        () -> students.order(new SheetUpload("新生.xlsx", workbook), Locale.SIMPLIFIED_CHINESE)));
    }

    private long kept() throws Exception {
        return transaction.call(() -> number("select count(*) from student where studentnumber like '" + key + "-%'"));
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private WorkDetail ended(long job) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            WorkDetail now = As.user(KEEPER).call(() -> work.job(job));
            if (now.isOver()) {
                return now;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Job " + job + " did not end");
    }

    @Test
    void takesAllRowsAndTheSameOnceMoreChangesNothing() throws Exception {
        List<Line> lines = lines(30);
        WorkDetail first = ended(order(KEEPER, lines));
        assertThat(first)
                .returns(WorkState.DONE, WorkDetail::state)
                .returns("students.imported", WorkDetail::result)
                .returns(List.of("30", "0", "0", ""), WorkDetail::arguments)
                .returns(30L, WorkDetail::done);
        assertThat(ended(order(KEEPER, lines)).arguments()).containsExactly("0", "0", "30", "");
        assertThat(kept()).isEqualTo(30);
    }

    @Test
    void withOneWrongRowNothingIsWrittenAndTheWorkbookSaysWhy() throws Exception {
        List<Line> lines = lines(5);
        Line third = lines.get(2);
        lines.set(2, new Line(third.studentNumber(), "赵一", null, "110105194912310021", key, null, null, null));

        WorkDetail refused = ended(order(KEEPER, lines));

        assertThat(refused)
                .returns(WorkState.TO_MEND, WorkDetail::state)
                .returns(List.of("1", ""), WorkDetail::arguments);
        assertThat(kept()).isZero();
        long file = refused.files().stream()
                .filter(one -> one.fileName().equals("新生-错误说明.xlsx"))
                .findFirst()
                .orElseThrow()
                .id();
        FileContent made = As.user(KEEPER).call(() -> work.file(refused.id(), file));
        try (InputStream in = made.content();
                Workbook book = WorkbookFactory.create(new ByteArrayInputStream(in.readAllBytes()))) {
            Row header = book.getSheetAt(0).getRow(0);
            int reasons = header.getLastCellNum() - 1;
            assertThat(header.getCell(reasons).getStringCellValue()).isEqualTo("错误说明");
            assertThat(book.getSheetAt(0).getRow(3).getCell(reasons).getStringCellValue())
                    .isNotBlank();
        }
    }

    /** Somebody else holds the list of students while the first row is written; then the owner calls it off. */
    @Test
    void calledOffWhileItWritesItLeavesNothing() throws Exception {
        long[] job = new long[1];
        transaction.call(() -> {
            em.createNativeQuery("lock table student in share row exclusive mode")
                    .executeUpdate();
            job[0] = order(KEEPER, lines(200));
            awaitWaiting();
            LockSupport.parkNanos(PAUSE.toNanos());
            As.user(KEEPER).run(() -> transaction.call(() -> work.cancel(job[0])));
            return null;
        });
        assertThat(ended(job[0]).state()).isEqualTo(WorkState.CANCELLED);
        assertThat(kept()).isZero();

        long again = As.user(KEEPER).call(() -> transaction.call(() -> work.repeat(job[0])));
        assertThat(ended(again).state()).isEqualTo(WorkState.DONE);
        assertThat(kept()).isEqualTo(200);
    }

    @Test
    void whoHasLostTheRoleBeforeItBeginsTakesNobody() throws Exception {
        long account = people.open(LEAVER, "correct horse", one -> one.grant(Role.DEPARTMENT, department, null));
        byte[] workbook = SpreadsheetExport.of(StudentSheet.FORMAT).write(lines(3));
        long[] job = new long[1];
        As.user(LEAVER)
                .run(() -> transaction.call(() -> {
                    job[0] = students.order(new SheetUpload("新生.xlsx", workbook), Locale.SIMPLIFIED_CHINESE);
                    return em.createNativeQuery("delete from rolegrant where account_id = " + account)
                            .executeUpdate();
                }));
        for (int i = 0; i < 3_000 && running(job[0]); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(transaction.call(
                        () -> em.createNativeQuery("select state || ' ' || result from workjob where id = " + job[0])
                                .getSingleResult()))
                .isEqualTo("FAILED SharedError.NOT_FOUND");
        assertThat(kept()).isZero();
    }

    private boolean running(long job) throws Exception {
        return transaction.call(() -> number("select count(*) from workjob where endedat is null and id = " + job)) > 0;
    }

    private void awaitWaiting() throws Exception {
        for (int i = 0; i < 1_500; i++) {
            long waiting = transaction.call(() -> number("select count(*) from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and query ilike '%insert into student%'"));
            if (waiting > 0) {
                return;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Nobody waits");
    }
}
