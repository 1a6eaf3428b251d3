package cn.edu.jzu.skillcert.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetExportTest {

    private static XSSFWorkbook reopened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void what_was_exported_is_imported_again_unchanged() {
        List<Exam> exams = new ArrayList<>();
        List.of("䶮㛃𠮷𬭎", "0012", "O'Neil 😀", "=1+1").forEach(name -> exams.add(Exam.of(name)));
        exams.add(new Exam("只有必填", null, null, java.time.LocalDate.of(2024, 2, 29), null, null, null));

        byte[] workbook = SpreadsheetExport.of(Exam.FORMAT).write(exams);

        assertThat(SpreadsheetImport.read("考试.xlsx", workbook, Exam.FORMAT).rows())
                .extracting(ImportedRow::value)
                .containsExactlyElementsOf(exams);
    }

    @Test
    void cells_have_the_type_of_their_column() throws IOException {
        try (XSSFWorkbook workbook = reopened(SpreadsheetExport.of(Exam.FORMAT).write(List.of(Exam.of("张三"))))) {
            XSSFSheet sheet = workbook.getSheet("考试");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(150.5);
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(3))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+86", "-1", "@SUM(A1)", "\tx"})
    void text_that_looks_like_a_formula_stays_text(String name) throws IOException {
        try (XSSFWorkbook workbook = reopened(SpreadsheetExport.of(Exam.FORMAT).write(List.of(Exam.of(name))))) {
            Cell cell = workbook.getSheet("考试").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_header_is_frozen_and_the_choices_are_offered() throws IOException {
        try (XSSFWorkbook workbook = reopened(SpreadsheetExport.of(Exam.FORMAT).write(List.of()))) {
            XSSFSheet sheet = workbook.getSheet("考试");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getDataValidations())
                    .extracting(v -> List.of(v.getValidationConstraint().getExplicitListValues()))
                    .contains(List.of("是", "否"));
        }
    }

    @Test
    void the_guidance_sheet_tells_what_each_column_takes() throws IOException {
        byte[] bytes = SpreadsheetExport.of(Exam.FORMAT).guidance("由教务处维护。").write(List.of());
        try (XSSFWorkbook workbook = reopened(bytes)) {
            List<String> words = new ArrayList<>();
            workbook.getSheet("说明").forEach(row -> row.forEach(cell -> words.add(cell.getStringCellValue())));
            assertThat(words).startsWith("由教务处维护。").contains("考试日期", "必填", "日期，如 2026-09-01；考核周内", "只能填：是、否");
        }
    }
}
