package cn.edu.jzu.skillcert.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.SheetError;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetImportTest {

    private static final Object[] HEADER = {"考生", "座位数", "费用", "考试日期", "开始时间", "等级", "补考"};

    private static byte[] workbook(Workbook workbook, Consumer<Sheet> fill) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet("Sheet1"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] xlsx(Object[]... lines) {
        return workbook(new XSSFWorkbook(), sheet -> fill(sheet, lines));
    }

    private static void fill(Sheet sheet, Object[]... lines) {
        CellStyle date = sheet.getWorkbook().createCellStyle();
        date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy/m/d h:mm"));
        for (int r = 0; r < lines.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < lines[r].length; c++) {
                Cell cell = row.createCell(c);
                Object value = lines[r][c];
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else if (value instanceof LocalDateTime moment) {
                    cell.setCellValue(moment);
                    cell.setCellStyle(date);
                } else if (value instanceof Boolean truth) {
                    cell.setCellValue(truth);
                } else if (value instanceof String text && text.startsWith("=")) {
                    cell.setCellFormula(text.substring(1));
                } else if (value != null) {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    private static Object[] line(Object... cells) {
        return cells;
    }

    private static SpreadsheetImport<Exam> read(byte[] bytes) {
        return SpreadsheetImport.read("考试.xlsx", bytes, Exam.FORMAT);
    }

    private static SheetProblem onlyProblem(Object... cells) {
        List<SheetProblem> problems = read(xlsx(HEADER, cells)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static Exam onlyRow(Object... cells) {
        return read(xlsx(HEADER, cells)).rows().get(0).value();
    }

    private static ErrorCode refusalOf(byte[] bytes) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(BusinessException.class, () -> read(bytes))
                .code();
    }

    @Test
    void columns_are_found_by_label_in_any_order_below_a_title_and_beside_unknown_ones() {
        byte[] bytes =
                xlsx(line("2026 年考试一览"), line("序号", "考试\n日期*", "考生 "), line(1, "2026-09-01", "张三"), line(2, "", ""));

        SpreadsheetImport<Exam> sheet = read(bytes);

        // The last row has a number beside an empty record, so it is a mistake rather than the end of the list.
        assertThat(sheet.problems())
                .extracting(SheetProblem::row, SheetProblem::column, SheetProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "考生", SheetError.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple(4, "考试日期", SheetError.REQUIRED));
        assertThat(sheet.goodRows()).extracting(r -> r.value().candidate()).containsExactly("张三");
        assertThat(sheet.ignoredColumns()).containsExactly("序号");
    }

    @Test
    void the_old_excel_format_is_read_like_the_new_one() {
        byte[] xls = workbook(
                new HSSFWorkbook(),
                sheet -> fill(sheet, HEADER, line("李四", 30, 99.5, LocalDateTime.of(2026, 9, 1, 0, 0))));
        assertThat(read(xls).rows())
                .extracting(ImportedRow::value)
                .containsExactly(new Exam("李四", 30, Money.of("99.50"), LocalDate.of(2026, 9, 1), null, null, null));
    }

    @Test
    void nothing_is_handed_over_while_one_cell_is_wrong() {
        SpreadsheetImport<Exam> sheet =
                read(xlsx(HEADER, line("张三", 1, 1, "2026-09-01"), line("李四", "三十", 1, "2026-09-01")));
        assertThatThrownBy(sheet::rows).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code())
                .isEqualTo(SheetError.NOT_CLEAN));
    }

    @Test
    void every_wrong_cell_is_named_with_row_column_and_value() {
        SheetProblem problem = onlyProblem("张三", "三十", 1, "2026-09-01");
        assertThat(problem).isEqualTo(new SheetProblem(2, "座位数", "三十", SheetError.NOT_A_NUMBER, List.of()));
    }

    @Test
    void dates_are_read_as_people_write_them() {
        for (String written : List.of("2026-09-01", "2026/9/1", "2026.9.1", "2026年9月1日", "20260901", "２０２６-９-１")) {
            assertThat(onlyRow("张三", 1, 1, written).day()).as(written).isEqualTo(LocalDate.of(2026, 9, 1));
        }
        assertThat(onlyRow("张三", 1, 1, 20260901).day()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(onlyRow("张三", 1, 1, "2026-09-01", "2026-09-01 8:30").start())
                .isEqualTo(LocalDateTime.of(2026, 9, 1, 8, 30));
    }

    @Test
    void impossible_days_times_of_day_and_bare_serial_numbers_are_refused() {
        assertThat(onlyProblem("张三", 1, 1, "2026-02-30").code()).isEqualTo(SheetError.NOT_A_DATE);
        assertThat(onlyProblem("张三", 1, 1, LocalDateTime.of(2026, 9, 1, 8, 30)).code())
                .isEqualTo(SheetError.NOT_A_DATE);
        SheetProblem serial = onlyProblem("张三", 1, 1, 46266);
        assertThat(serial.code()).isEqualTo(SheetError.DATE_SERIAL);
        assertThat(serial.arguments()).containsExactly("2026-09-01");
    }

    @Test
    void a_workbook_counting_days_from_1904_gives_the_days_it_shows() {
        XSSFWorkbook mac = new XSSFWorkbook();
        mac.getCTWorkbook().getWorkbookPr().setDate1904(true);
        byte[] bytes = workbook(mac, sheet -> {
            fill(sheet, HEADER, line("张三", 1, 1, LocalDateTime.of(2026, 9, 1, 0, 0)));
            sheet.getRow(1).getCell(3).setCellValue(46266 - 1462);
        });
        assertThat(read(bytes).rows().get(0).value().day()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void numbers_typed_where_text_is_wanted_keep_their_digits() {
        assertThat(onlyRow(20231234567L, 1, 1, "2026-09-01").candidate()).isEqualTo("20231234567");
        assertThat(onlyProblem(410803199901011234L, 1, 1, "2026-09-01").code()).isEqualTo(SheetError.PRECISION_LOST);
        byte[] padded = workbook(new XSSFWorkbook(), sheet -> {
            fill(sheet, HEADER, line(42, 1, 1, "2026-09-01"));
            CellStyle sixDigits = sheet.getWorkbook().createCellStyle();
            sixDigits.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("000000"));
            sheet.getRow(1).getCell(0).setCellStyle(sixDigits);
        });
        assertThat(read(padded).rows().get(0).value().candidate()).isEqualTo("000042");
    }

    @Test
    void amounts_and_counts_are_exact_or_refused() {
        assertThat(onlyRow("张三", 1, 0.1 + 0.2, "2026-09-01").fee()).isEqualTo(Money.of("0.30"));
        assertThat(onlyRow("张三", "１２", "１５０.５", "2026-09-01").seats()).isEqualTo(12);
        assertThat(onlyProblem("张三", 1, "1,500", "2026-09-01").code()).isEqualTo(SheetError.NOT_AN_AMOUNT);
        assertThat(onlyProblem("张三", 1, 1.005, "2026-09-01").code()).isEqualTo(SheetError.NOT_AN_AMOUNT);
        assertThat(onlyProblem("张三", 1.5, 1, "2026-09-01").code()).isEqualTo(SheetError.NOT_AN_INTEGER);
        assertThat(onlyProblem("张三", 501, 1, "2026-09-01").arguments()).containsExactly("1", "500");
    }

    @Test
    void formulas_errors_and_truth_values_are_refused() {
        SheetProblem formula = onlyProblem("张三", "=1+1", 1, "2026-09-01");
        assertThat(formula.code()).isEqualTo(SheetError.FORMULA);
        assertThat(formula.value()).isEqualTo("=1+1");
        assertThat(onlyProblem(true, 1, 1, "2026-09-01").code()).isEqualTo(SheetError.NOT_TEXT);
        byte[] error = workbook(new XSSFWorkbook(), sheet -> {
            fill(sheet, HEADER, line("张三", 1, 1, "2026-09-01"));
            sheet.getRow(1).getCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        });
        assertThat(read(error).problems().get(0).arguments()).containsExactly("#N/A");
    }

    @Test
    void merged_cells_and_hidden_rows_are_refused() {
        byte[] bytes = workbook(new XSSFWorkbook(), sheet -> {
            fill(
                    sheet,
                    HEADER,
                    line("张三", 1, 1, "2026-09-01"),
                    line("", 1, 1, "2026-09-01"),
                    line("王五", 1, 1, "2026-09-01"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            sheet.getRow(3).setZeroHeight(true);
        });
        assertThat(read(bytes).problems())
                .extracting(SheetProblem::row, SheetProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, SheetError.MERGED),
                        org.assertj.core.groups.Tuple.tuple(3, SheetError.MERGED),
                        org.assertj.core.groups.Tuple.tuple(4, SheetError.HIDDEN_ROW));
    }

    @Test
    void a_hidden_first_sheet_is_not_what_people_meant() {
        byte[] bytes = workbook(new XSSFWorkbook(), visible -> {
            fill(visible, HEADER, line("看得见", 1, 1, "2026-09-01"));
            Sheet hidden = visible.getWorkbook().createSheet("字典");
            fill(hidden, HEADER, line("看不见", 1, 1, "2026-09-01"));
            visible.getWorkbook().setSheetOrder("字典", 0);
            visible.getWorkbook().setActiveSheet(1);
            visible.getWorkbook().setSheetHidden(0, true);
        });
        assertThat(read(bytes).rows()).extracting(r -> r.value().candidate()).containsExactly("看得见");
    }

    @Test
    void a_row_that_repeats_an_earlier_one_names_it() {
        SheetProblem problem = read(xlsx(HEADER, line("张三", 1, 1, "2026-09-01"), line("张三", 2, 1, "2026/9/1")))
                .problems()
                .get(0);
        assertThat(problem).isEqualTo(SheetProblem.ofRow(3, SheetError.DUPLICATE_ROW, 2));
    }

    @Test
    void a_refusal_by_the_record_itself_is_a_problem_of_its_row() {
        assertThat(onlyProblem("停考", 1, 1, "2026-09-01")).isEqualTo(SheetProblem.ofRow(2, SharedError.IN_USE));
    }

    @Test
    void invisible_characters_around_text_are_dropped_and_length_counts_characters() {
        assertThat(onlyRow("\u00A0\u3000张\u200B三\uFEFF ", 1, 1, "2026-09-01").candidate())
                .isEqualTo("张\u200B三");
        assertThat(onlyRow("𠮷".repeat(20), 1, 1, "2026-09-01").candidate()).hasSize(40);
        assertThat(onlyProblem("𠮷".repeat(21), 1, 1, "2026-09-01").code()).isEqualTo(SheetError.TOO_LONG);
    }

    @Test
    void the_same_workbook_comes_back_with_an_error_column_and_can_be_sent_again() throws IOException {
        byte[] first = xlsx(HEADER, line("张三", "三十", 1, "2026-09-01"), line("李四", 1, 1, "2026-09-01"));
        SpreadsheetImport<Exam> sheet = read(first);

        byte[] annotated = sheet.annotated(sheet.problems(), p -> p.code().key());

        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(annotated))) {
            Sheet seen = workbook.getSheetAt(0);
            assertThat(seen.getRow(0).getCell(7).getStringCellValue()).isEqualTo("错误说明");
            assertThat(seen.getRow(1).getCell(7).getStringCellValue()).isEqualTo("【座位数】SheetError.NOT_A_NUMBER");
            assertThat(seen.getRow(1).getCell(1).getStringCellValue()).isEqualTo("三十");
            assertThat(seen.getRow(2).getCell(7)).isNull();
            seen.getRow(1).getCell(1).setCellValue(30);
            ByteArrayOutputStream mended = new ByteArrayOutputStream();
            workbook.write(mended);
            SpreadsheetImport<Exam> again = read(mended.toByteArray());
            assertThat(again.rows()).hasSize(2);
            assertThat(again.ignoredColumns()).isEmpty();
        }
    }

    @Test
    void a_problem_found_in_the_database_carries_what_the_cell_shows() {
        SpreadsheetImport<Exam> sheet = read(xlsx(HEADER, line("张三", 1, 1, "2026-09-01")));
        assertThat(sheet.problem(sheet.rows().get(0), Exam.CANDIDATE, SharedError.DUPLICATE))
                .isEqualTo(new SheetProblem(2, "考生", "张三", SharedError.DUPLICATE, List.of()));
    }

    @Test
    void workbooks_that_cannot_be_read_say_why() throws Exception {
        assertThat(refusalOf(new byte[0])).isEqualTo(FileError.EMPTY);
        assertThat(refusalOf("考生,座位数".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(FileError.WRONG_TYPE);
        byte[] whole = xlsx(HEADER, line("张三", 1, 1, "2026-09-01"));
        assertThat(refusalOf(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo(FileError.DAMAGED);
        assertThat(refusalOf(encrypted(whole))).isEqualTo(FileError.ENCRYPTED);
        assertThat(refusalOf(xlsx(line("姓名", "日期"), line("张三", 1)))).isEqualTo(SheetError.HEADER_MISSING);
        assertThat(refusalOf(xlsx(line("考生", "考试日期", "考生")))).isEqualTo(SheetError.HEADER_TWICE);
        assertThat(refusalOf(xlsx(HEADER, line("", "  ")))).isEqualTo(SheetError.NO_ROWS);
    }

    private static byte[] encrypted(byte[] plain) throws Exception {
        try (POIFSFileSystem locked = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(plain));
                    var stream = encryptor.getDataStream(locked)) {
                opc.save(stream);
            }
            locked.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
