package cn.edu.jzu.skillcert.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.SheetError;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** Long lists, and files that no office program has written. */
class BulkWorkbookTest {

    private static byte[] list(int rows) {
        List<Exam> exams = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            exams.add(new Exam("考生" + i, 1 + i % 500, Money.of("80"), LocalDate.of(2026, 9, 1), null, null, null));
        }
        return SpreadsheetExport.of(Exam.FORMAT).guidance("第一版").write(exams);
    }

    private static SpreadsheetImport<Exam> read(byte[] bytes) {
        return SpreadsheetImport.read("考试.xlsx", bytes, Exam.FORMAT);
    }

    private static byte[] with(byte[] bytes, java.util.function.Consumer<Sheet> change) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void three_wrong_among_five_thousand_come_back_in_the_same_workbook_and_mending_them_finishes_the_job()
            throws IOException {
        byte[] sent = with(list(5_000), sheet -> {
            sheet.getRow(6).getCell(1).setCellValue("三十");
            sheet.getRow(2_500).removeCell(sheet.getRow(2_500).getCell(0));
            sheet.getRow(5_000).getCell(3).setCellValue("2026-02-30");
        });
        SpreadsheetImport<Exam> first = read(sent);
        assertThat(first.problems()).extracting(SheetProblem::row).containsExactly(7, 2_501, 5_001);
        assertThat(first.goodRows()).hasSize(4_997);

        byte[] annotated = first.annotated(first.problems(), p -> p.code().key());
        byte[] mended = with(annotated, sheet -> {
            Workbook workbook = sheet.getWorkbook();
            int errors = Exam.FORMAT.columns().size();
            assertThat(sheet.getRow(0).getCell(errors).getStringCellValue()).isEqualTo("错误说明");
            List<Integer> said = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 0 && row.getCell(errors) != null) {
                    said.add(row.getRowNum() + 1);
                }
            }
            assertThat(said).containsExactly(7, 2_501, 5_001);
            assertThat(sheet.getRow(6).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getDataValidations()).isNotEmpty();
            assertThat(workbook.getSheet("说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("第一版");
            sheet.getRow(6).getCell(1).setCellValue(30);
            sheet.getRow(2_500).getCell(0).setCellValue("考生2500");
            sheet.getRow(5_000).getCell(3).setCellValue("2026-02-28");
        });
        SpreadsheetImport<Exam> second = read(mended);
        assertThat(second.rows()).hasSize(5_000);
        assertThat(second.ignoredColumns()).isEmpty();
    }

    @Test
    void what_an_earlier_check_has_said_is_gone_from_the_next_answer() throws IOException {
        byte[] sent = with(list(3), sheet -> {
            sheet.getRow(1).getCell(1).setCellValue("三十");
            sheet.getRow(2).getCell(1).setCellValue("四十");
        });
        SpreadsheetImport<Exam> first = read(sent);
        byte[] half = with(
                first.annotated(first.problems(), p -> p.code().key()),
                sheet -> sheet.getRow(1).getCell(1).setCellValue(30));
        SpreadsheetImport<Exam> second = read(half);
        with(second.annotated(second.problems(), p -> "还是不对"), sheet -> {
            int errors = Exam.FORMAT.columns().size();
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) (errors + 1));
            assertThat(sheet.getRow(1).getCell(errors)).isNull();
            assertThat(sheet.getRow(2).getCell(errors).getStringCellValue()).isEqualTo("【座位数】还是不对");
        });
    }

    @Test
    void the_old_format_comes_back_in_the_old_format() throws IOException {
        byte[] xls;
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("名单");
            String[][] lines = {{"考生", "座位数", "考试日期"}, {"张三", "三十", "2026-09-01"}};
            for (int r = 0; r < lines.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < lines[r].length; c++) {
                    row.createCell(c).setCellValue(lines[r][c]);
                }
            }
            workbook.write(out);
            xls = out.toByteArray();
        }
        SpreadsheetImport<Exam> sheet = read(xls);
        byte[] annotated = sheet.annotated(sheet.problems(), p -> "座位数不对\u0001");
        with(annotated, seen -> {
            assertThat(seen.getWorkbook()).isInstanceOf(HSSFWorkbook.class);
            assertThat(seen.getRow(1).getCell(3).getStringCellValue()).startsWith("【座位数】座位数不对");
        });
    }

    @Test
    void sentences_with_control_characters_do_not_break_the_workbook() throws IOException {
        byte[] sent = with(list(1), sheet -> sheet.getRow(1).getCell(1).setCellValue("三十"));
        SpreadsheetImport<Exam> sheet = read(sent);
        with(sheet.annotated(sheet.problems(), p -> "<坏>&\u0001\n“𠮷”"), seen -> assertThat(
                        seen.getRow(1).getCell(Exam.FORMAT.columns().size()).getStringCellValue())
                .isEqualTo("【座位数】<坏>&\n“𠮷”"));
    }

    /** Other programs leave out references, write texts in place, prefix every element, escape control characters. */
    @Test
    void a_workbook_in_an_unusual_dialect_is_read_and_given_back() throws IOException {
        byte[] odd = RawWorkbook.around(
                """
                <x:worksheet xmlns:x="%s"><x:sheetData>
                <x:row><x:c t="inlineStr"><x:is><x:t>考生</x:t></x:is></x:c>
                <x:c t="inlineStr"><x:is><x:r><x:t>座</x:t></x:r><x:r><x:t>位数</x:t></x:r></x:is></x:c>
                <x:c t="inlineStr"><x:is><x:t>考试日期</x:t></x:is></x:c></x:row>
                <x:row><x:c t="inlineStr"><x:is><x:t>张_x000D_三</x:t><x:rPh><x:t>zhang</x:t></x:rPh></x:is></x:c>
                <x:c><x:v>3.0E1</x:v></x:c><x:c t="str"><x:v>2026-09-01</x:v></x:c></x:row>
                <x:row><x:c t="inlineStr"><x:is><x:t>李四</x:t></x:is></x:c>
                <x:c><x:f t="shared" si="0"/><x:v>30</x:v></x:c><x:c t="str"><x:v>2026-09-01</x:v></x:c></x:row>
                </x:sheetData></x:worksheet>"""
                        .formatted(RawWorkbook.MAIN));
        SpreadsheetImport<Exam> sheet = read(odd);
        assertThat(sheet.goodRows()).extracting(r -> r.value().candidate()).containsExactly("张\r三");
        assertThat(sheet.goodRows()).extracting(r -> r.value().seats()).containsExactly(30);
        assertThat(sheet.problems())
                .extracting(SheetProblem::row, SheetProblem::column, SheetProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "座位数", SheetError.FORMULA));
        SpreadsheetImport<Exam> again = read(sheet.annotated(sheet.problems(), p -> "公式"));
        assertThat(again.problems()).hasSize(1);
        assertThat(again.ignoredColumns()).isEmpty();
    }

    @Test
    void entities_from_elsewhere_and_entities_in_heaps_are_not_read() throws IOException {
        byte[] heaps = RawWorkbook.around(
                """
                <!DOCTYPE worksheet [<!ENTITY a "考生考生考生"><!ENTITY b "&a;&a;&a;&a;&a;">]>
                <worksheet xmlns="%s"><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"""
                        .formatted(RawWorkbook.MAIN));
        assertThat(refusalOf(heaps)).isIn(FileError.DAMAGED, SheetError.HEADER_MISSING);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bomb = RawWorkbook.around("<worksheet xmlns=\"%s\"><sheetData>".formatted(RawWorkbook.MAIN)
                + " ".repeat(60_000_000) + "</sheetData></worksheet>");
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusalOf(bomb)).isEqualTo(FileError.COMPRESSION_BOMB);
    }

    @Test
    void more_rows_than_any_school_has_are_refused() {
        assertThat(refusalOf(list(SpreadsheetImport.MOST_ROWS + 1))).isEqualTo(SheetError.TOO_MANY_ROWS);
    }

    @Test
    void a_document_that_is_no_workbook_is_called_by_its_name() throws IOException {
        byte[] word = RawWorkbook.zip(Map.of(
                "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""",
                "_rels/.rels",
                        """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>"""
                                .formatted(RawWorkbook.RELATIONS),
                "word/document.xml", "<document/>"));
        assertThat(refusalOf(word)).isEqualTo(FileError.WRONG_TYPE);
    }

    @Test
    void id_numbers_that_excel_has_made_numbers_of_are_refused_and_never_guessed() throws IOException {
        byte[] sent = with(list(1), sheet -> {
            Cell cell = sheet.getRow(1).getCell(0);
            cell.setBlank();
            cell.setCellValue(4.10803199901011E17);
        });
        assertThat(read(sent).problems())
                .extracting(SheetProblem::row, SheetProblem::column, SheetProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "考生", SheetError.PRECISION_LOST));
    }

    private static ErrorCode refusalOf(byte[] bytes) {
        BusinessException[] refused = new BusinessException[1];
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> refused[0] = refusal);
        return refused[0].code();
    }
}
