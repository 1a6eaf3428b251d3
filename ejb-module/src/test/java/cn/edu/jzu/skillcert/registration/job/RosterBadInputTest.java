package cn.edu.jzu.skillcert.registration.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.SheetError;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people send as 《学生信息表》, in both formats: right or refused with its place, never guessed. */
class RosterBadInputTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final AtomicInteger SCENES = new AtomicInteger();
    private static PlainDesk desk;

    private String key;
    private RosterTerms exam;
    private List<Line> lines;

    @BeforeAll
    static void start() {
        desk = new PlainDesk();
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
    }

    @BeforeEach
    void set() {
        int scene = SCENES.incrementAndGet();
        key = "N" + scene;
        exam = RosterScene.exam(desk, key, 2, 5_000, ON);
        lines = RosterScene.lines(key, 2, scene * 10_000, 20);
    }

    @ParameterizedTest
    @EnumSource
    void formulas_merged_cells_and_hidden_rows_are_named_with_their_places(RosterWorkbook format) throws IOException {
        Map<Integer, String> said = check(format, lines, sheet -> {
            sheet.getRow(2).getCell(RosterWorkbook.STUDENT_NUMBER).setCellFormula("A2+1");
            sheet.addMergedRegion(CellRangeAddress.valueOf("E5:E6"));
            sheet.getRow(8).setZeroHeight(true);
        });
        assertThat(said).containsOnlyKeys(3, 5, 6, 9);
        assertThat(said.get(3)).isEqualTo("【学号】" + sentence(SheetError.FORMULA, "=A2+1"));
        assertThat(said.get(5)).isEqualTo("【班级代码】" + sentence(SheetError.MERGED, "E5:E6"));
        assertThat(said.get(6)).isEqualTo("【班级代码】" + sentence(SheetError.MERGED, "E5:E6"));
        assertThat(said.get(9)).isEqualTo(sentence(SheetError.HIDDEN_ROW));
    }

    @ParameterizedTest
    @EnumSource
    void a_hidden_first_sheet_is_not_read_and_a_hidden_column_is_refused(RosterWorkbook format) throws IOException {
        byte[] workbook = format.of(lines, sheet -> {
            Sheet hidden = sheet.getWorkbook().createSheet("旧名单");
            hidden.createRow(0).createCell(0).setCellValue("学号");
            sheet.getWorkbook().setSheetOrder("旧名单", 0);
            sheet.getWorkbook().setActiveSheet(1);
            sheet.getWorkbook().setSheetHidden(0, true);
        });
        assertThat(check(workbook).state()).isEqualTo(WorkState.DONE);
        assertThat(refusalOf(format.of(lines, sheet -> sheet.setColumnHidden(RosterWorkbook.PHONE, true)))
                        .code())
                .isEqualTo(SheetError.HIDDEN_COLUMN);
    }

    @ParameterizedTest
    @EnumSource
    void numbers_as_text_and_text_as_numbers_are_read_only_where_no_digit_is_lost(RosterWorkbook format)
            throws IOException {
        List<Line> numbered = IntStream.range(0, 6)
                .mapToObj(i -> new Line(
                        "20250%05d".formatted(SCENES.get() * 100 + i),
                        lines.get(i).name(),
                        null,
                        lines.get(i).idNumber(),
                        lines.get(i).classCode(),
                        lines.get(i).phone()))
                .toList();
        Map<Integer, String> said = check(format, numbered, sheet -> {
            for (int r = 1; r <= 6; r++) {
                var cell = sheet.getRow(r).getCell(RosterWorkbook.STUDENT_NUMBER);
                double number = Double.parseDouble(cell.getStringCellValue());
                cell.setBlank();
                cell.setCellValue(number);
            }
            var phone = sheet.getRow(1).getCell(RosterWorkbook.PHONE);
            double number = Double.parseDouble(phone.getStringCellValue());
            phone.setBlank();
            phone.setCellValue(number);
            sheet.getRow(2).getCell(RosterWorkbook.ID_NUMBER).setBlank();
            sheet.getRow(2).getCell(RosterWorkbook.ID_NUMBER).setCellValue(4.10803199901011e17);
            sheet.getRow(3).getCell(RosterWorkbook.ID_NUMBER).setCellValue("4.10803E+17");
            sheet.getRow(4).getCell(RosterWorkbook.STUDENT_NUMBER).setBlank();
            sheet.getRow(4).getCell(RosterWorkbook.STUDENT_NUMBER).setCellValue("2.0231E+11");
        });
        assertThat(said).containsOnlyKeys(3, 4, 5);
        assertThat(said.get(3)).isEqualTo("【证件号码】" + sentence(SheetError.PRECISION_LOST));
        assertThat(said.get(4)).startsWith("【证件号码】");
        assertThat(said.get(5)).isEqualTo("【学号】" + sentence(RegistrationError.STUDENT_NUMBER_FORM));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_a_keyboard_adds_to_a_number_it_is_the_same_student(RosterWorkbook format) throws IOException {
        List<Line> odd = lines.stream()
                .map(line -> new Line(
                        wide(line.studentNumber()).toLowerCase(Locale.ROOT) + "\u3000",
                        line.name() + " \u200B",
                        null,
                        " " + wide(line.idNumber().toLowerCase(Locale.ROOT)).substring(0, 6) + "\u00A0"
                                + line.idNumber().toLowerCase(Locale.ROOT).substring(6) + "  ",
                        wide(line.classCode()).replace("－", " - \u200B"),
                        "+86 " + wide(line.phone())))
                .toList();
        WorkResult first = desk.take(sent("名单", format.of(odd, sheet -> {})));
        assertThat(first.state()).isEqualTo(WorkState.DONE);
        assertThat(first.arguments()).startsWith("20", "20", "0", "0");
        WorkResult plain = desk.take(sent("名单", format.of(lines, sheet -> {})));
        assertThat(plain.arguments()).containsExactly("0", "0", "20", "0", "");
        assertThat(desk.number("select count(*) from student where studentnumber like '%s0%%'".formatted(key)))
                .isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void days_that_are_none_and_wrong_check_characters_are_refused(RosterWorkbook format) throws IOException {
        Map<Integer, String> said = check(format, lines, sheet -> {
            sheet.getRow(1).getCell(RosterWorkbook.ID_NUMBER).setCellValue("110105194902300020");
            sheet.getRow(2).getCell(RosterWorkbook.ID_NUMBER).setCellValue("110105194912310021");
            sheet.getRow(3).getCell(RosterWorkbook.ID_NUMBER).setCellValue("11010519491231002x");
        });
        assertThat(said).containsOnlyKeys(2, 3);
        assertThat(said.get(2)).isEqualTo("【证件号码】" + sentence(RegistrationError.ID_NUMBER_DATE, "19490230"));
        assertThat(said.get(3)).isEqualTo("【证件号码】" + sentence(RegistrationError.ID_NUMBER_CHECK));
    }

    @ParameterizedTest
    @EnumSource
    void a_duplicate_in_row_7_and_row_19_is_named_in_both_though_one_of_them_is_wrong_otherwise(RosterWorkbook format)
            throws IOException {
        Map<Integer, String> said = check(format, lines, sheet -> {
            sheet.getRow(18)
                    .getCell(RosterWorkbook.ID_NUMBER)
                    .setCellValue(lines.get(5).idNumber());
            sheet.getRow(18).getCell(RosterWorkbook.NAME).setBlank();
            sheet.getRow(18).getCell(RosterWorkbook.CLASS_CODE).setCellValue("无此班");
            sheet.getRow(3)
                    .getCell(RosterWorkbook.STUDENT_NUMBER)
                    .setCellValue(lines.get(9).studentNumber());
            sheet.getRow(3).getCell(RosterWorkbook.PHONE).setCellValue("123");
        });
        assertThat(said).containsOnlyKeys(4, 7, 11, 19);
        assertThat(said.get(7)).isEqualTo("【证件号码】" + sentence(RosterError.ID_NUMBER_TWICE, 19));
        assertThat(said.get(19).lines())
                .containsExactlyInAnyOrder(
                        "【姓名】" + sentence(SheetError.REQUIRED),
                        "【班级代码】" + sentence(RosterError.CLASS_NOT_IN_PLAN, "无此班"),
                        "【证件号码】" + sentence(RosterError.ID_NUMBER_TWICE, 7));
        assertThat(said.get(11)).isEqualTo("【学号】" + sentence(RosterError.STUDENT_NUMBER_TWICE, 4));
        assertThat(said.get(4)).contains("【联系电话】", "【学号】" + sentence(RosterError.STUDENT_NUMBER_TWICE, 11));
    }

    /** Somebody has dragged the first number down to the end. */
    @ParameterizedTest
    @EnumSource
    void a_number_filled_down_over_the_whole_list_is_named_by_the_first_rows_and_a_count(RosterWorkbook format)
            throws IOException {
        List<Line> all = RosterScene.lines(key, 2, SCENES.get() * 10_000, 8_000);
        Map<Integer, String> said = check(format, all, sheet -> {
            for (int r = 1; r <= 8_000; r++) {
                sheet.getRow(r).getCell(RosterWorkbook.STUDENT_NUMBER).setCellValue(key + "0000");
            }
        });
        assertThat(said).hasSize(8_000);
        assertThat(said.get(2))
                .isEqualTo("【学号】"
                        + sentence(RosterError.STUDENT_NUMBER_OFTEN, List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 7_999));
        assertThat(said.get(8_001))
                .isEqualTo("【学号】"
                        + sentence(RosterError.STUDENT_NUMBER_OFTEN, List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 7_999));
    }

    @ParameterizedTest
    @EnumSource
    void three_wrong_among_five_thousand_come_back_and_sending_just_that_workbook_finishes_the_job(
            RosterWorkbook format) throws IOException {
        List<Line> all = RosterScene.lines(key, 2, SCENES.get() * 10_000, 5_000);
        int[] wrong = {6, 2_500, 5_000};
        WorkResult first = desk.take(sent("名单", format.of(all, sheet -> {
            for (int r : wrong) {
                sheet.getRow(r).getCell(RosterWorkbook.ID_NUMBER).setCellValue("110105194902300020");
            }
        })));
        assertThat(first.arguments()).startsWith("4997", "4997", "0", "3");
        byte[] back = desk.content(first.files().get(0));
        assertThat(RosterWorkbook.messages(back)).containsOnlyKeys(7, 2_501, 5_001);
        byte[] mended = RosterWorkbook.changed(back, sheet -> {
            for (int r : wrong) {
                sheet.getRow(r)
                        .getCell(RosterWorkbook.ID_NUMBER)
                        .setCellValue(all.get(r - 1).idNumber());
            }
        });
        WorkResult second = desk.take(sent("名单", mended));
        assertThat(second.state()).isEqualTo(WorkState.DONE);
        assertThat(second.arguments()).containsExactly("3", "3", "4997", "0", "");
    }

    /** With other names, other columns beside, a title above, and names of classes instead of codes. */
    @ParameterizedTest
    @EnumSource
    void the_platforms_own_form_is_read_and_an_outdated_template_is_named(RosterWorkbook format) throws IOException {
        byte[] form = format.of(lines, sheet -> {
            sheet.getRow(0).getCell(RosterWorkbook.STUDENT_NUMBER).setCellValue("学籍号");
            sheet.getRow(0).getCell(RosterWorkbook.NAME).setCellValue("*学生姓名");
            sheet.getRow(0).getCell(RosterWorkbook.ID_NUMBER).setCellValue("身份证号");
            sheet.getRow(0).getCell(RosterWorkbook.CLASS_CODE).setCellValue("班级");
            sheet.getRow(0).createCell(6).setCellValue("备注");
            for (int r = 1; r <= 20; r++) {
                sheet.getRow(r).getCell(RosterWorkbook.CLASS_CODE).setCellValue("软件 %d 班".formatted(1 + (r - 1) % 2));
            }
            sheet.getRow(3).getCell(RosterWorkbook.ID_NUMBER).setCellValue("1");
            sheet.getWorkbook().createSheet("说明").createRow(0).createCell(0).setCellValue("《学生信息表》版式 2025-9（附件1·六·2）。");
        });
        WorkResult result = check(form);
        assertThat(result.arguments()).startsWith("20", "19", "1");
        assertThat(result.arguments().get(3))
                .contains("2025-9")
                .contains("2026-1")
                .contains("备注");
        assertThat(RosterWorkbook.changed(desk.content(result.files().get(0)), sheet -> assertThat(
                                sheet.getRow(3).getCell(7).getStringCellValue())
                        .startsWith("【身份证号】")))
                .isNotEmpty();
    }

    @Test
    void a_workbook_comes_back_under_the_name_of_what_it_is() throws IOException {
        for (RosterWorkbook format : RosterWorkbook.values()) {
            byte[] workbook = format.of(
                    lines, sheet -> sheet.getRow(1).getCell(RosterWorkbook.NAME).setBlank());
            StoredDocument document = desk.keep(format == RosterWorkbook.XLS ? "名单.xlsx" : "名单-错误说明.xls", workbook);
            StoredDocument back =
                    desk.check(new PlainDesk.Sent(document, exam, "")).files().get(0);
            assertThat(back.fileName()).isEqualTo("名单-错误说明." + format.name().toLowerCase(Locale.ROOT));
            assertThat(FileMagic.valueOf(desk.content(back)))
                    .isEqualTo(format == RosterWorkbook.XLS ? FileMagic.OLE2 : FileMagic.OOXML);
        }
    }

    @Test
    void a_zip_bomb_and_what_is_no_workbook_are_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] blanks = " ".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                zip.write(blanks);
            }
        }
        assertThat(refusalOf(bomb.toByteArray()).code()).isEqualTo(FileError.COMPRESSION_BOMB);
        assertThat(refusalOf("学号,姓名\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(FileError.WRONG_TYPE);
    }

    @Test
    void students_of_other_departments_and_those_who_have_left_are_refused() throws IOException {
        desk.take(sent("名单", RosterWorkbook.XLSX.of(lines, sheet -> {})));
        desk.execute("update student set departed = true where studentnumber = '%s'"
                .formatted(lines.get(0).studentNumber()));
        RosterTerms other = RosterScene.exam(desk, key + "Y", 2, 100, ON);
        List<Line> there = lines.subList(1, 3).stream()
                .map(line -> new Line(
                        line.studentNumber(),
                        line.name(),
                        DocumentType.RESIDENT_ID,
                        line.idNumber(),
                        RosterScene.classCode(key + "Y", 1),
                        null))
                .toList();
        WorkResult result = desk.check(
                new PlainDesk.Sent(desk.keep("名单.xlsx", RosterWorkbook.XLSX.of(there, sheet -> {})), other, ""));
        assertThat(RosterWorkbook.messages(desk.content(result.files().get(0))))
                .containsExactly(
                        Map.entry(2, sentence(RosterError.OTHER_DEPARTMENT)),
                        Map.entry(3, sentence(RosterError.OTHER_DEPARTMENT)));
        assertThat(check(RosterWorkbook.XLSX, lines, sheet -> {}))
                .containsExactly(Map.entry(2, sentence(RosterError.DEPARTED)));
    }

    private static String wide(String plain) {
        return plain.codePoints()
                .map(c -> c > ' ' && c < 0x7F ? c - 0x21 + 0xFF01 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private PlainDesk.Sent sent(String name, byte[] workbook) {
        return new PlainDesk.Sent(desk.keep(name, workbook), exam, "");
    }

    private WorkResult check(byte[] workbook) {
        return desk.check(sent("名单", workbook));
    }

    private Map<Integer, String> check(RosterWorkbook format, List<Line> of, Consumer<Sheet> spoiled)
            throws IOException {
        WorkResult result = check(format.of(of, spoiled));
        assertThat(result.state()).isEqualTo(WorkState.TO_MEND);
        return RosterWorkbook.messages(desk.content(result.files().get(0)));
    }

    private BusinessException refusalOf(byte[] workbook) {
        return catchThrowableOfType(BusinessException.class, () -> check(workbook));
    }

    private static String sentence(ErrorCode error, Object... arguments) {
        return Texts.of(error.key(), Locale.SIMPLIFIED_CHINESE, arguments);
    }
}
