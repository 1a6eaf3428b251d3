package cn.edu.jzu.skillcert.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.SheetError;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** Workbooks made to fill the memory or the time of whoever opens them, and those that hide what they hold. */
class HostileWorkbookTest {

    private static final String HEADER = row(1, text("考生") + text("座位数") + text("费用") + text("考试日期") + text("开始时间"));
    private static final String LINE = text("张三") + "<c><v>30</v></c><c><v>80</v></c>" + text("2026-09-01") + "<c/>";

    private static String text(String words) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(words);
    }

    private static String row(int number, String cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    private static byte[] sheet(String before, String rows, String after) throws IOException {
        return RawWorkbook.around("<worksheet xmlns=\"%s\">%s<sheetData>%s</sheetData>%s</worksheet>"
                .formatted(RawWorkbook.MAIN, before, rows, after));
    }

    private static SpreadsheetImport<Exam> read(byte[] bytes) {
        return SpreadsheetImport.read("考试.xlsx", bytes, Exam.FORMAT);
    }

    private static ErrorCode refusalOf(byte[] bytes) {
        return catchThrowableOfType(BusinessException.class, () -> read(bytes)).code();
    }

    private static String merged(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<mergeCell ref=\"A%d:Z50000\"/>".formatted(2 + i % 3))
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
    }

    /** Each of them unrolled over its rows would be half a billion entries. */
    @Test
    void thousands_of_overlapping_merged_regions_cost_nothing_and_more_are_refused() throws IOException {
        SpreadsheetImport<Exam> sheet =
                read(sheet("", HEADER + row(2, LINE) + row(50_000, LINE), merged(SheetBudget.MOST_MERGED)));
        assertThat(sheet.problems()).extracting(SheetProblem::code).containsOnly(SheetError.MERGED);
        assertThat(sheet.problems()).extracting(SheetProblem::row).contains(2, 50_000);
        assertThat(refusalOf(sheet("", HEADER + row(2, LINE), merged(SheetBudget.MOST_MERGED + 1))))
                .isEqualTo(SheetError.TOO_MANY_MERGED);
    }

    @Test
    void only_the_rows_and_columns_of_a_merged_region_are_refused() throws IOException {
        byte[] bytes = sheet(
                "",
                HEADER + row(2, LINE) + row(3, LINE) + row(4, LINE) + row(5, LINE.replace("张三", "李四")),
                "<mergeCells><mergeCell ref=\"B4:B4\"/><mergeCell ref=\"A2:A2\"/><mergeCell ref=\"A2:A3\"/></mergeCells>");
        assertThat(read(bytes).problems()).extracting(p -> p.row() + p.column()).containsExactly("2考生", "3考生", "4座位数");
    }

    @Test
    void more_cells_than_any_list_has_are_refused_before_they_fill_the_memory() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int r = 2; r < 4_002; r++) {
            StringBuilder cells = new StringBuilder();
            for (int c = 0; c < ReadRowBuilder.MOST_COLUMNS; c++) {
                cells.append("<c><v>").append(r * 7_919 % 99_991 + c).append("</v></c>");
            }
            rows.append(row(r, cells.toString()));
        }
        assertThat(refusalOf(sheet("", rows.toString(), ""))).isEqualTo(SheetError.TOO_MANY_CELLS);
    }

    @Test
    void an_old_workbook_is_counted_by_its_records_before_anything_is_made_of_them() throws IOException {
        int columns = 256;
        byte[] blanks = record(MulBlankRecord.sid, 6 + 2 * columns);
        assertThat(refusalOf(xls(SheetBudget.MOST_CELLS / columns + 1, blanks))).isEqualTo(SheetError.TOO_MANY_CELLS);
        byte[] regions = record(MergeCellsRecord.sid, 2 + 8 * 1_000);
        assertThat(refusalOf(xls(SheetBudget.MOST_MERGED / 1_000 + 1, regions))).isEqualTo(SheetError.TOO_MANY_MERGED);
    }

    private static byte[] record(int kind, int length) {
        return ByteBuffer.allocate(4 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind)
                .putShort((short) length)
                .array();
    }

    private static byte[] xls(int times, byte[] record) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream stream = new ByteArrayOutputStream();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            stream.write(record(BOFRecord.sid, 16));
            for (int i = 0; i < times; i++) {
                stream.write(record);
            }
            file.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void heaps_of_empty_shared_texts_are_refused() throws IOException {
        byte[] bytes = RawWorkbook.withTexts(
                "<worksheet xmlns=\"%s\"><sheetData/></worksheet>".formatted(RawWorkbook.MAIN),
                "<sst xmlns=\"%s\">%s</sst>".formatted(RawWorkbook.MAIN, "<si/>".repeat(SheetBudget.MOST_CELLS + 1)));
        assertThat(refusalOf(bytes)).isEqualTo(FileError.COMPRESSION_BOMB);
    }

    @Test
    void a_long_formula_is_quoted_by_its_beginning() throws IOException {
        byte[] bytes =
                sheet("", HEADER + row(2, text("张三") + "<c><f>%s</f><v>1</v></c>".formatted("A".repeat(8_000))), "");
        assertThat(read(bytes).problems().get(0).arguments().get(0).toString()).hasSizeLessThan(250);
    }

    @Test
    void a_hidden_column_with_something_in_it_is_refused_and_named() throws IOException {
        String hidden = "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>";
        BusinessException refusal =
                catchThrowableOfType(BusinessException.class, () -> read(sheet(hidden, HEADER + row(2, LINE), "")));
        assertThat(refusal.code()).isEqualTo(SheetError.HIDDEN_COLUMN);
        assertThat(refusal.arguments()).containsExactly("座位数");
        // Where nothing stands nothing is hidden.
        String empty = "<cols><col min=\"5\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>";
        assertThat(read(sheet(empty, HEADER + row(2, LINE), "")).problems()).isEmpty();

        assertThat(refusalOf(old(sheet -> {
                    fill(sheet);
                    sheet.setColumnHidden(1, true);
                })))
                .isEqualTo(SheetError.HIDDEN_COLUMN);
    }

    @Test
    void a_first_sheet_that_is_only_coloured_does_not_hide_the_one_with_the_list() throws IOException {
        byte[] bytes = old(sheet -> {
            Row coloured = sheet.createRow(0);
            coloured.createCell(0).setCellStyle(sheet.getWorkbook().createCellStyle());
            fill(sheet.getWorkbook().createSheet("名单"));
        });
        assertThat(read(bytes).goodRows()).hasSize(1);
    }

    @Test
    void a_formula_that_the_library_cannot_read_is_named_like_any_other() throws IOException {
        byte[] bytes = old(sheet -> {
            fill(sheet);
            sheet.getRow(1).createCell(1).setCellFormula("1+1");
            spoil((HSSFSheet) sheet);
        });
        assertThat(read(bytes).problems())
                .extracting(SheetProblem::row, SheetProblem::column, SheetProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "座位数", SheetError.FORMULA));
    }

    /** An operator without anything to operate on. */
    private static void spoil(HSSFSheet sheet) {
        for (var cells = sheet.getSheet().getCellValueIterator(); cells.hasNext(); ) {
            if (cells.next() instanceof FormulaRecordAggregate formula) {
                formula.getFormulaRecord().setParsedExpression(new Ptg[] {AddPtg.instance});
            }
        }
    }

    @Test
    void whoever_is_told_row_by_row_can_stop_the_reading_and_the_writing() throws IOException {
        byte[] bytes = sheet("", HEADER + row(2, LINE) + row(3, LINE.replace("<v>30", "<v>3.5")), "");
        AtomicInteger rows = new AtomicInteger();
        SpreadsheetImport<Exam> sheet = SpreadsheetImport.read("考试.xlsx", bytes, Exam.FORMAT, rows::set);
        assertThat(rows.get()).isEqualTo(3);
        BusinessException stopped = new BusinessException(SheetError.NO_ROWS);
        assertThat(catchThrowableOfType(
                        BusinessException.class,
                        () -> SpreadsheetImport.read("考试.xlsx", bytes, Exam.FORMAT, row -> {
                            throw stopped;
                        })))
                .isSameAs(stopped);
        assertThat(catchThrowableOfType(
                        BusinessException.class,
                        () -> sheet.annotated(sheet.problems(), p -> "", row -> {
                            throw stopped;
                        })))
                .isSameAs(stopped);
    }

    @Test
    void sentences_longer_than_a_cell_takes_are_cut_in_both_formats() throws IOException {
        String longest = "𠮷".repeat(20_000);
        for (byte[] bytes : new byte[][] {
            sheet("", HEADER + row(2, LINE.replace("<v>30", "<v>3.5")), ""),
            old(sheet -> {
                fill(sheet);
                sheet.getRow(1).getCell(1).setCellValue("三十");
            })
        }) {
            SpreadsheetImport<Exam> sheet = read(bytes);
            byte[] annotated = sheet.annotated(sheet.problems(), p -> longest);
            try (var workbook =
                    org.apache.poi.ss.usermodel.WorkbookFactory.create(new ByteArrayInputStream(annotated))) {
                String said = lastCell(workbook.getSheetAt(0).getRow(1)).getStringCellValue();
                assertThat(said).hasSizeBetween(32_000, 32_767).endsWith("𠮷…");
            }
        }
    }

    private static Cell lastCell(Row row) {
        return row.getCell(row.getLastCellNum() - 1);
    }

    private static void fill(Sheet sheet) {
        String[][] lines = {{"考生", "座位数", "费用", "考试日期"}, {"张三", "30", "80", "2026-09-01"}};
        for (int r = 0; r < lines.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < lines[r].length; c++) {
                row.createCell(c).setCellValue(lines[r][c]);
            }
        }
    }

    private static byte[] old(Consumer<Sheet> filling) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(workbook.createSheet("表"));
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
