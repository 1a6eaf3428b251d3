package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.SheetError;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A workbook that has been read, whole, by a {@link SheetFormat}. Columns are found by their label, in any order;
 * every cell is checked; nothing is handed over by {@link #rows()} while one is wrong.
 */
public final class SpreadsheetImport<R> {

    public static final int MOST_ROWS = 20_000;

    private final byte[] original;
    private final SheetFormat<R> format;
    private final List<ImportedRow<R>> rows = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final Map<Integer, Map<String, String>> shown = new HashMap<>();
    private final List<String> ignoredColumns;

    private SpreadsheetImport(byte[] original, SheetFormat<R> format, OpenedSheet sheet) {
        this.original = original;
        this.format = format;
        this.ignoredColumns = sheet.labelsBeyond(format.columns());
        readRows(sheet);
    }

    /**
     * Reads .xlsx and .xls, decided by content.
     *
     * @throws BusinessException if it is no workbook ({@code FileError}), or its header does not fit, or it has no
     *     or too many rows ({@link SheetError}); wrong cells are {@link #problems()} instead
     */
    public static <R> SpreadsheetImport<R> read(String fileName, byte[] bytes, SheetFormat<R> format) {
        try (OpenedSheet sheet = OpenedSheet.open(fileName, bytes, format)) {
            return new SpreadsheetImport<>(bytes, format, sheet);
        }
    }

    public List<SheetProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * All rows.
     *
     * @throws BusinessException {@link SheetError#NOT_CLEAN} if there is any problem
     */
    public List<ImportedRow<R>> rows() {
        if (!problems.isEmpty()) {
            throw new BusinessException(SheetError.NOT_CLEAN, problems.size());
        }
        return List.copyOf(rows);
    }

    /** The rows without a problem, for checks against what is stored already. */
    public List<ImportedRow<R>> goodRows() {
        Set<Integer> bad = new HashSet<>();
        problems.forEach(p -> bad.add(p.row()));
        return rows.stream().filter(r -> !bad.contains(r.number())).toList();
    }

    /** Labels of columns that the format does not know; their content is not imported. */
    public List<String> ignoredColumns() {
        return ignoredColumns;
    }

    /** A problem found later than by reading, e.g. a code that the database does not know. */
    public SheetProblem problem(ImportedRow<R> row, SheetColumn<?, ?> column, ErrorCode code, Object... arguments) {
        String value = shown.getOrDefault(row.number(), Map.of()).getOrDefault(column.label(), "");
        return new SheetProblem(row.number(), column.label(), value, code, List.of(arguments));
    }

    /**
     * The same workbook, wrong cells coloured and one more column that says per row what to mend. Sent again, that
     * column is ignored.
     *
     * @param text the problem's reason in words
     */
    public byte[] annotated(Collection<SheetProblem> found, Function<SheetProblem, String> text) {
        return AnnotatedWorkbook.write(original, format, found, text);
    }

    private void readRows(OpenedSheet sheet) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        int count = 0;
        for (Row row : sheet.dataRows()) {
            if (++count > MOST_ROWS) {
                throw new BusinessException(SheetError.TOO_MANY_ROWS, MOST_ROWS);
            }
            int before = problems.size();
            int number = row.getRowNum() + 1;
            if (row.getZeroHeight()) {
                problems.add(SheetProblem.ofRow(number, SheetError.HIDDEN_ROW));
            }
            Map<SheetColumn<R, ?>, Object> cells = readCells(sheet, row);
            if (problems.size() == before) {
                refuseRepetition(seen, cells, number);
            }
            if (problems.size() == before) {
                build(cells, number);
            }
        }
        if (count == 0) {
            throw new BusinessException(SheetError.NO_ROWS);
        }
    }

    private Map<SheetColumn<R, ?>, Object> readCells(OpenedSheet sheet, Row row) {
        Map<SheetColumn<R, ?>, Object> cells = new HashMap<>();
        for (SheetColumn<R, ?> column : format.columns()) {
            Cell cell = sheet.cell(row, column);
            String value = sheet.shown(cell);
            shown.computeIfAbsent(row.getRowNum() + 1, r -> new HashMap<>()).put(column.label(), value);
            try {
                CellRangeAddress merged = sheet.mergedRegion(row, column);
                if (merged != null) {
                    throw new BusinessException(SheetError.MERGED, merged.formatAsString());
                }
                if (!RawCell.isBlank(cell)) {
                    cells.put(column, column.format().read(sheet.raw(cell)));
                } else if (column.isRequired()) {
                    throw new BusinessException(SheetError.REQUIRED);
                }
            } catch (BusinessException refused) {
                problems.add(new SheetProblem(
                        row.getRowNum() + 1, column.label(), value, refused.code(), refused.arguments()));
            }
        }
        return cells;
    }

    private void refuseRepetition(Map<List<Object>, Integer> seen, Map<SheetColumn<R, ?>, Object> cells, int number) {
        if (format.keys().isEmpty()) {
            return;
        }
        List<Object> key = new ArrayList<>();
        format.keys().forEach(column -> key.add(cells.get(column)));
        Integer earlier = seen.putIfAbsent(key, number);
        if (earlier != null) {
            problems.add(SheetProblem.ofRow(number, SheetError.DUPLICATE_ROW, earlier));
        }
    }

    private void build(Map<SheetColumn<R, ?>, Object> cells, int number) {
        try {
            rows.add(new ImportedRow<>(number, format.reader().apply(new SheetRow<>(cells))));
        } catch (BusinessException refused) {
            problems.add(new SheetProblem(number, null, "", refused.code(), refused.arguments()));
        }
    }
}
