package cn.edu.jzu.skillcert.registration.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 《学生信息表》 against the real schema; the server around it is tested in RosterImportIT. */
class RosterDeskTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 21);
    private static final int ERRORS = 6;
    private static PlainDesk desk;

    @BeforeAll
    static void start() {
        desk = new PlainDesk();
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
    }

    @Test
    void a_check_changes_nothing_and_an_import_registers_everybody_once() {
        RosterTerms exam = RosterScene.exam(desk, "A", 5, 2_000, NOVEMBER);
        List<Line> lines = RosterScene.lines("A", 5, 200_000, 6_000);
        PlainDesk.Sent sent = sent(exam, lines, "");

        assertThat(desk.check(sent).state()).isEqualTo(WorkState.DONE);
        assertThat(candidates(exam)).isZero();

        desk.told().clear();
        WorkResult taken = desk.take(sent);
        assertThat(taken.state()).isEqualTo(WorkState.DONE);
        assertThat(taken.arguments()).startsWith("6000", "6000", "0", "0");
        assertThat(candidates(exam)).isEqualTo(6_000);
        // Three groups, each told once for the students and once for their registrations.
        String sha256 = FileStore.nameOf(desk.content(sent.document()));
        assertThat(desk.told()).hasSize(6).allSatisfy(change -> assertThat(change.fields())
                .anySatisfy(field -> assertThat(field.after()).isEqualTo(sha256)));

        WorkResult again = desk.take(sent);
        assertThat(again.arguments()).startsWith("0", "0", "6000", "0");
        assertThat(candidates(exam)).isEqualTo(6_000);
        assertThat(desk.number("select count(*) from student where version <> 1"))
                .isZero();
    }

    @Test
    void numbers_lie_sealed_in_the_database_and_can_be_opened() {
        RosterTerms exam = RosterScene.exam(desk, "S", 1, 10, NOVEMBER);
        desk.take(sent(exam, RosterScene.lines("S", 1, 100_001, 1), ""));
        assertThat(desk.number("select count(*) from student where studentnumber like 'S%' and idnumber like 'it:%'"
                        + " and phone like 'it:%' and documenttype = 'RESIDENT_ID'"))
                .isEqualTo(1);
    }

    @Test
    void workbooks_lie_sealed_in_the_file_store_those_sent_and_those_made() throws IOException {
        RosterTerms exam = RosterScene.exam(desk, "T", 1, 10, NOVEMBER);
        PlainDesk.Sent sent = sent(exam, RosterScene.lines("T", 1, 110_000, 11), "");
        WorkResult result = desk.check(sent);
        for (StoredDocument kept : List.of(sent.document(), result.files().get(0))) {
            assertThat(FileMagic.valueOf(desk.bytes(kept))).isEqualTo(FileMagic.UNKNOWN);
            assertThat(FileMagic.valueOf(desk.content(kept))).isEqualTo(FileMagic.OOXML);
            assertThat(kept.size()).isEqualTo(desk.content(kept).length);
        }
    }

    @Test
    void the_reasons_are_told_in_the_language_of_who_ordered() throws IOException {
        RosterTerms exam = RosterScene.exam(desk, "U", 1, 1, NOVEMBER);
        PlainDesk.Sent sent = sent(exam, RosterScene.lines("U", 1, 120_000, 2), "");
        desk.language(Locale.ENGLISH);
        WorkResult result = desk.check(sent);
        desk.language(Locale.SIMPLIFIED_CHINESE);
        assertThat(messages(desk.content(result.files().get(0))))
                .containsExactly(Map.entry(3, Texts.of(RosterError.CLASS_FULL.key(), Locale.ENGLISH, 1, 0)));
    }

    @Test
    void three_wrong_among_five_thousand_come_back_and_sending_the_mended_workbook_finishes_the_job()
            throws IOException {
        RosterTerms exam = RosterScene.exam(desk, "B", 10, 600, NOVEMBER);
        List<Line> lines = RosterScene.lines("B", 10, 10_000, 5_000);
        lines.set(5, changed(lines.get(5), "110105194902300020", null));
        lines.set(2_000, changed(lines.get(2_000), null, "X-999"));
        lines.set(4_999, changed(lines.get(4_999), "110105194912310021", null));
        WorkResult first = desk.take(sent(exam, lines, ""));

        assertThat(first.state()).isEqualTo(WorkState.TO_MEND);
        assertThat(first.arguments()).startsWith("4997", "4997", "0", "3");
        byte[] workbook = desk.content(first.files().get(0));
        assertThat(messages(workbook).keySet()).containsExactly(7, 2_002, 5_001);
        assertThat(messages(workbook).get(2_002)).contains("X-999");

        byte[] mended = with(workbook, sheet -> {
            List<Line> right = RosterScene.lines("B", 10, 10_000, 5_000);
            sheet.getRow(6).createCell(3).setCellValue(right.get(5).idNumber());
            sheet.getRow(2_001).createCell(4).setCellValue(right.get(2_000).classCode());
            sheet.getRow(5_000).createCell(3).setCellValue(right.get(4_999).idNumber());
        });
        WorkResult second = desk.take(new PlainDesk.Sent(desk.keep("名单.xlsx", mended), exam, ""));
        assertThat(second.files())
                .allSatisfy(file -> assertThat(messages(desk.content(file))).isEmpty());
        assertThat(second.state()).isEqualTo(WorkState.DONE);
        assertThat(second.arguments()).startsWith("3", "3", "4997", "0");
        assertThat(candidates(exam)).isEqualTo(5_000);
    }

    @Test
    void a_duplicate_in_row_7_and_row_19_is_named_in_both() throws IOException {
        RosterTerms exam = RosterScene.exam(desk, "C", 1, 100, NOVEMBER);
        List<Line> lines = RosterScene.lines("C", 1, 20_000, 20);
        lines.set(17, changed(lines.get(17), lines.get(5).idNumber().toLowerCase(Locale.ROOT), null));
        Map<Integer, String> said =
                messages(desk.content(desk.check(sent(exam, lines, "")).files().get(0)));
        assertThat(said.keySet()).containsExactly(7, 19);
        assertThat(said.get(7)).contains("19");
        assertThat(said.get(19)).contains("7");
    }

    @Test
    void only_chosen_rows_are_taken() {
        RosterTerms exam = RosterScene.exam(desk, "D", 1, 100, NOVEMBER);
        List<Line> lines = RosterScene.lines("D", 1, 30_000, 20);
        assertThat(desk.take(sent(exam, lines, "2-4，10")).arguments()).startsWith("4", "4", "0", "0");
        assertThat(candidates(exam)).isEqualTo(4);
        assertThatThrownBy(() -> desk.take(sent(exam, lines, "500")))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(RosterError.NOTHING_TO_TAKE));
    }

    @Test
    void heads_over_the_plan_of_a_class_over_the_exam_and_over_the_quota_are_refused_from_the_last_row_up()
            throws IOException {
        RosterTerms exam = RosterScene.exam(desk, "E", 1, 65, NOVEMBER);
        List<Line> lines = RosterScene.lines("E", 1, 40_000, 66);
        WorkResult result = desk.check(sent(exam, lines, ""));
        assertThat(messages(desk.content(result.files().get(0))))
                .containsExactly(Map.entry(67, sentence(RosterError.CLASS_FULL, 65, 0)));

        RosterTerms locked = new RosterTerms(
                exam.plannedExamId(),
                exam.planVersion(),
                exam.departmentId(),
                exam.certificateId(),
                exam.level(),
                exam.quotaYear(),
                5,
                exam.firstSession(),
                exam.reading(),
                exam.retakes(),
                0);
        result = desk.check(sent(locked, lines.subList(0, 63), ""));
        assertThat(messages(desk.content(result.files().get(0))))
                .hasSize(3)
                .containsEntry(64, sentence(RosterError.EXAM_FULL, 60, 0));

        desk.quota(50);
        result = desk.take(sent(exam, lines.subList(0, 52), ""));
        desk.quota(100_000);
        assertThat(messages(desk.content(result.files().get(0))))
                .hasSize(2)
                .containsEntry(52, sentence(RosterError.QUOTA_FULL, 50, 0));
        assertThat(candidates(exam)).isEqualTo(50);
    }

    @Test
    void what_does_not_go_with_known_students_is_refused() throws IOException {
        RosterTerms exam = RosterScene.exam(desk, "F", 2, 100, NOVEMBER);
        List<Line> lines = RosterScene.lines("F", 2, 50_000, 4);
        desk.take(sent(exam, lines, ""));
        List<Line> other = RosterScene.lines("F", 2, 50_010, 2);
        List<Line> odd = List.of(
                changed(lines.get(0), other.get(0).idNumber(), null),
                new Line(
                        "F9999999",
                        "王芳",
                        null,
                        lines.get(1).idNumber(),
                        lines.get(1).classCode(),
                        null),
                new Line(
                        lines.get(2).studentNumber(),
                        "欧阳娜娜",
                        null,
                        lines.get(2).idNumber(),
                        lines.get(2).classCode(),
                        null),
                changed(lines.get(3), null, lines.get(2).classCode()));
        Map<Integer, String> said =
                messages(desk.content(desk.check(sent(exam, odd, "")).files().get(0)));
        assertThat(said).hasSize(4);
        assertThat(said.get(2)).contains(sentence(RosterError.STUDENT_NUMBER_OF_ANOTHER));
        assertThat(said.get(3)).contains(sentence(RosterError.ID_NUMBER_OF_ANOTHER));
        assertThat(said.get(4))
                .contains(sentence(RosterError.OTHER_NAME, lines.get(2).name()));
        assertThat(said.get(5)).contains("【班级代码】");
    }

    @Test
    void who_is_registered_in_an_overlapping_batch_is_refused_and_told_its_month() throws IOException {
        RosterTerms november = RosterScene.exam(desk, "G", 1, 100, NOVEMBER);
        RosterTerms december = RosterScene.exam(
                desk,
                november.departmentId(),
                november.certificateId(),
                SkillLevel.ELEMENTARY,
                100,
                NOVEMBER.plusMonths(1));
        List<Line> lines = RosterScene.lines("G", 1, 60_000, 3);
        desk.take(sent(november, lines.subList(0, 2), ""));
        WorkResult result = desk.take(sent(december, lines, ""));
        assertThat(messages(desk.content(result.files().get(0))))
                .containsOnlyKeys(2, 3)
                .containsEntry(2, sentence(RosterError.REGISTERED_ELSEWHERE, "2026-11"));
        assertThat(candidates(december)).isEqualTo(1);
    }

    @Test
    void whether_it_is_the_first_exam_follows_the_reading_and_a_withdrawn_registration_comes_back() {
        RosterTerms first = RosterScene.exam(desk, "H", 1, 100, NOVEMBER);
        List<Line> lines = RosterScene.lines("H", 1, 70_000, 3);
        desk.take(sent(first, lines, ""));
        assertThat(desk.number(
                        "select count(*) from candidate where firsttime and plannedexamid = " + first.plannedExamId()))
                .isEqualTo(3);
        desk.execute("update candidate set status = 'WITHDRAWN', withdrawalreason = '病' where id ="
                + " (select min(id) from candidate where plannedexamid = %d)".formatted(first.plannedExamId()));
        desk.take(sent(first, lines, ""));
        assertThat(candidates(first)).isEqualTo(3);

        desk.execute("update candidate set status = 'CLOSED' where plannedexamid = " + first.plannedExamId());
        RosterTerms second = RosterScene.exam(
                desk, first.departmentId(), first.certificateId(), SkillLevel.ELEMENTARY, 100, NOVEMBER.plusMonths(1));
        desk.take(sent(second, lines, ""));
        assertThat(desk.number("select count(*) from candidate where not firsttime and plannedexamid = "
                        + second.plannedExamId()))
                .isEqualTo(3);
    }

    @Test
    void a_plan_that_is_approved_no_longer_takes_nobody() {
        RosterTerms exam = RosterScene.exam(desk, "I", 1, 100, NOVEMBER);
        desk.execute("update examplan set status = 'SUBMITTED' where departmentid = " + exam.departmentId());
        assertThatThrownBy(() -> desk.take(sent(exam, RosterScene.lines("I", 1, 80_000, 1), "")))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(RosterError.PLAN_NOT_APPROVED));
    }

    @Test
    void a_column_of_passwords_is_left_out_and_the_result_says_so() throws IOException {
        RosterTerms exam = RosterScene.exam(desk, "J", 1, 100, NOVEMBER);
        byte[] workbook = with(RosterScene.workbook(RosterScene.lines("J", 1, 90_000, 1)), sheet -> {
            sheet.getRow(0).createCell(6).setCellValue("初始密码");
            sheet.getRow(1).createCell(6).setCellValue("123456");
        });
        WorkResult result = desk.check(new PlainDesk.Sent(desk.keep("名单.xlsx", workbook), exam, ""));
        assertThat(result.arguments().get(2)).contains("初始密码").doesNotContain("123456");
    }

    private static PlainDesk.Sent sent(RosterTerms exam, List<Line> lines, String rows) {
        return new PlainDesk.Sent(desk.keep("名单.xlsx", RosterScene.workbook(lines)), exam, rows);
    }

    private static Line changed(Line line, String idNumber, String classCode) {
        return new Line(
                line.studentNumber(),
                line.name(),
                DocumentType.RESIDENT_ID,
                idNumber == null ? line.idNumber() : idNumber,
                classCode == null ? line.classCode() : classCode,
                line.phone());
    }

    private static long candidates(RosterTerms exam) {
        return desk.number("select count(*) from candidate where status = 'REGISTERED' and plannedexamid = "
                + exam.plannedExamId());
    }

    private static String sentence(RosterError error, Object... arguments) {
        return Texts.of(error.key(), Locale.SIMPLIFIED_CHINESE, arguments);
    }

    private static Map<Integer, String> messages(byte[] workbook) throws IOException {
        Map<Integer, String> said = new TreeMap<>();
        with(workbook, sheet -> {
            for (Row row : new ArrayList<>(rows(sheet))) {
                if (row.getRowNum() > 0 && row.getCell(ERRORS) != null) {
                    said.put(row.getRowNum() + 1, row.getCell(ERRORS).getStringCellValue());
                }
            }
        });
        return said;
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        return rows;
    }

    private static byte[] with(byte[] bytes, java.util.function.Consumer<Sheet> change) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
