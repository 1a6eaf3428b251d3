package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.FileKind;
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
import java.util.function.IntConsumer;
import org.apache.poi.poifs.filesystem.FileMagic;
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
    private final List<CheckedCells<R>> wrongRows = new ArrayList<>();
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
        return read(fileName, bytes, format, rows -> {});
    }

    /** @param told how many rows have been read, row by row; an exception from it ends the reading */
    public static <R> SpreadsheetImport<R> read(
            String fileName, byte[] bytes, SheetFormat<R> format, IntConsumer told) {
        return new SpreadsheetImport<>(bytes, format, OpenedSheet.open(fileName, bytes, format, told));
    }

    /** What the workbook really is, and comes back as, whatever its name says. */
    public FileKind kind() {
        return kindOf(original);
    }

    static FileKind kindOf(byte[] workbook) {
        return FileMagic.valueOf(workbook) == FileMagic.OOXML ? FileKind.XLSX : FileKind.XLS;
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

    /** The others, with what is right in them. */
    public List<CheckedCells<R>> wrongRows() {
        return List.copyOf(wrongRows);
    }

    /** Labels of columns that the format does not know; their content is not imported. */
    public List<String> ignoredColumns() {
        return sheet.labelsBeyond(format.columns());
    }

    /** What the 说明 sheet begins with, e.g. the version of the template; null if there is none. */
    public String guidance() {
        return sheet.guidance();
    }

    /** A problem found later than by reading, e.g. a code that the database does not know. */
    public SheetProblem problem(ImportedRow<R> row, SheetColumn<?, ?> column, ErrorCode code, Object... arguments) {
        return problem(row.number(), column, code, arguments);
    }

    /** @param row number of one of the rows that were read */
    public SheetProblem problem(int row, SheetColumn<?, ?> column, ErrorCode code, Object... arguments) {
        String value = sheet.shown(sheet.cell(dataRows.get(row), column));
        return new SheetProblem(row, sheet.label(column), value, code, List.of(arguments));
    }

    /**
     * The same workbook, wrong cells coloured and one more column that says per row what to mend. Sent again, that
     * column is ignored.
     *
     * @param text the problem's reason in words
     */
    public byte[] annotated(Collection<SheetProblem> found, Function<SheetProblem, String> text) {
        return annotated(found, text, rows -> {});
    }

    /** @param told how many rows have been written, row by row; an exception from it ends the writing */
    public byte[] annotated(Collection<SheetProblem> found, Function<SheetProblem, String> text, IntConsumer told) {
        return AnnotatedWorkbook.write(original, sheet, found, text, told);
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
            Set<SheetColumn<R, ?>> refused = new HashSet<>();
            Object[] cells = readCells(row, refused);
            if (problems.size() == before) {
                refuseRepetition(seen, cells, row.number());
            }
            if (problems.size() == before) {
                build(cells, row.number());
            }
            if (problems.size() > before) {
                wrongRows.add(new CheckedCells<>(row.number(), places, cells, refused));
            }
        }
        if (dataRows.isEmpty()) {
            throw new BusinessException(SheetError.NO_ROWS);
        }
    }

    private Object[] readCells(ReadRow row, Set<SheetColumn<R, ?>> refused) {
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
            } catch (BusinessException refusal) {
                refused.add(column);
                problems.add(new SheetProblem(
                        row.number(), sheet.label(column), sheet.shown(cell), refusal.code(), refusal.arguments()));
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
