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
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A workbook that has been read, whole, by a {@link SheetFormat}. Columns are found by their label, in any order;
 * every cell is checked; nothing is handed over by {@link #rows()} while one is wrong.
 */
public final class SpreadsheetImport<R> {

    public static final int MOST_ROWS = 50_000;

    private final byte[] original;
    private final SheetFormat<R> format;
    private final OpenedSheet sheet;
    private final Map<SheetColumn<R, ?>, Integer> places = new HashMap<>();
    private final Map<Integer, ReadRow> dataRows = new HashMap<>();
    private final List<ImportedRow<R>> rows = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    private SpreadsheetImport(byte[] original, SheetFormat<R> format, OpenedSheet sheet) {
        this.original = original;
        this.format = format;
        this.sheet = sheet;
        format.columns().forEach(column -> places.put(column, places.size()));
        readRows();
    }

    /**
     * Reads .xlsx and .xls, decided by content.
     *
     * @throws BusinessException if it is no workbook ({@code FileError}), or its header does not fit, or it has no
     *     or too many rows ({@link SheetError}); wrong cells are {@link #problems()} instead
     */
    public static <R> SpreadsheetImport<R> read(String fileName, byte[] bytes, SheetFormat<R> format) {
        return new SpreadsheetImport<>(bytes, format, OpenedSheet.open(fileName, bytes, format));
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
        return sheet.labelsBeyond(format.columns());
    }

    /** A problem found later than by reading, e.g. a code that the database does not know. */
    public SheetProblem problem(ImportedRow<R> row, SheetColumn<?, ?> column, ErrorCode code, Object... arguments) {
        String value = sheet.shown(sheet.cell(dataRows.get(row.number()), column));
        return new SheetProblem(row.number(), column.label(), value, code, List.of(arguments));
    }

    /**
     * The same workbook, wrong cells coloured and one more column that says per row what to mend. Sent again, that
     * column is ignored.
     *
     * @param text the problem's reason in words
     */
    public byte[] annotated(Collection<SheetProblem> found, Function<SheetProblem, String> text) {
        return AnnotatedWorkbook.write(original, sheet, found, text);
    }

    private void readRows() {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (ReadRow row : sheet.dataRows()) {
            dataRows.put(row.number(), row);
            if (dataRows.size() > MOST_ROWS) {
                throw new BusinessException(SheetError.TOO_MANY_ROWS, MOST_ROWS);
            }
            int before = problems.size();
            if (row.hidden()) {
                problems.add(SheetProblem.ofRow(row.number(), SheetError.HIDDEN_ROW));
            }
            Object[] cells = readCells(row);
            if (problems.size() == before) {
                refuseRepetition(seen, cells, row.number());
            }
            if (problems.size() == before) {
                build(cells, row.number());
            }
        }
        if (dataRows.isEmpty()) {
            throw new BusinessException(SheetError.NO_ROWS);
        }
    }

    private Object[] readCells(ReadRow row) {
        Object[] cells = new Object[places.size()];
        for (SheetColumn<R, ?> column : format.columns()) {
            ReadCell cell = sheet.cell(row, column);
            try {
                CellRangeAddress merged = sheet.mergedRegion(row, column);
                if (merged != null) {
                    throw new BusinessException(SheetError.MERGED, merged.formatAsString());
                }
                if (cell != null && !cell.isBlank()) {
                    cells[places.get(column)] = column.format().read(sheet.raw(cell));
                } else if (column.isRequired()) {
                    throw new BusinessException(SheetError.REQUIRED);
                }
            } catch (BusinessException refused) {
                problems.add(new SheetProblem(
                        row.number(), column.label(), sheet.shown(cell), refused.code(), refused.arguments()));
            }
        }
        return cells;
    }

    private void refuseRepetition(Map<List<Object>, Integer> seen, Object[] cells, int number) {
        if (format.keys().isEmpty()) {
            return;
        }
        List<Object> key = new ArrayList<>();
        format.keys().forEach(column -> key.add(cells[places.get(column)]));
        Integer earlier = seen.putIfAbsent(key, number);
        if (earlier != null) {
            problems.add(SheetProblem.ofRow(number, SheetError.DUPLICATE_ROW, earlier));
        }
    }

    private void build(Object[] cells, int number) {
        try {
            rows.add(new ImportedRow<>(number, format.reader().apply(new SheetRow<>(places, cells))));
        } catch (BusinessException refused) {
            problems.add(new SheetProblem(number, null, "", refused.code(), refused.arguments()));
        }
    }
}
