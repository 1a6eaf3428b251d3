package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.SheetProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Gives the workbook somebody sent back to them with what is wrong in it. */
final class AnnotatedWorkbook {

    static final String LABEL = "错误说明";
    private static final int WIDTH = 256 * 60;

    private final OpenedSheet sheet;
    private final Workbook workbook;
    private final Map<CellStyle, CellStyle> marked = new HashMap<>();

    private AnnotatedWorkbook(OpenedSheet sheet) {
        this.sheet = sheet;
        this.workbook = sheet.sheet().getWorkbook();
    }

    static byte[] write(
            byte[] original,
            SheetFormat<?> format,
            Collection<SheetProblem> problems,
            Function<SheetProblem, String> text) {
        try (OpenedSheet sheet = OpenedSheet.open(format.title(), original, format);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new AnnotatedWorkbook(sheet).annotate(problems, text);
            sheet.sheet().getWorkbook().write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void annotate(Collection<SheetProblem> problems, Function<SheetProblem, String> text) {
        Integer earlier = sheet.index(LABEL);
        int column = earlier == null ? sheet.freeIndex() : earlier;
        for (Row row : sheet.sheet()) {
            Cell old = earlier == null ? null : row.getCell(column);
            if (old != null) {
                row.removeCell(old);
            }
        }
        CellStyle words = words();
        cell(sheet.header().getRowNum(), column, LABEL, words);
        sheet.sheet().setColumnWidth(column, WIDTH);
        Map<Integer, List<SheetProblem>> byRow =
                problems.stream().collect(Collectors.groupingBy(SheetProblem::row, TreeMap::new, Collectors.toList()));
        byRow.forEach((number, found) -> {
            String sentence = found.stream()
                    .map(p -> (p.column() == null ? "" : "【" + p.column() + "】") + text.apply(p))
                    .distinct()
                    .collect(Collectors.joining("\n"));
            cell(number - 1, column, sentence, words);
            found.forEach(this::mark);
        });
    }

    private void cell(int rowIndex, int column, String text, CellStyle style) {
        Row row = sheet.sheet().getRow(rowIndex);
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** Colours the wrong cell and keeps the rest of its looks. */
    private void mark(SheetProblem problem) {
        Integer index = problem.column() == null ? null : sheet.index(problem.column());
        if (index == null) {
            return;
        }
        Row row = sheet.sheet().getRow(problem.row() - 1);
        Cell cell = row.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), plain -> {
            CellStyle red = workbook.createCellStyle();
            red.cloneStyleFrom(plain);
            red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return red;
        }));
    }

    private CellStyle words() {
        Font font = workbook.createFont();
        font.setColor(IndexedColors.DARK_RED.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
