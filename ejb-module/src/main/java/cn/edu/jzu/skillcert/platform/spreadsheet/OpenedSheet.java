package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.OfficePackage;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one sheet of a workbook that is imported, with its header found. */
final class OpenedSheet implements AutoCloseable {

    /** A title or a remark may stand above the header. */
    private static final int ROWS_BEFORE_HEADER = 10;

    private final Workbook workbook;
    private final Sheet sheet;
    private final Row header;
    private final Map<String, Integer> indexByLabel;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<CellRangeAddress> merged;
    private final boolean use1904;

    private OpenedSheet(Workbook workbook, SheetFormat<?> format) {
        this.workbook = workbook;
        this.sheet = choose(workbook, format.title());
        List<String> wanted = format.columns().stream()
                .filter(SheetColumn::isRequired)
                .map(SheetColumn::label)
                .toList();
        this.header = header(wanted, format);
        this.indexByLabel = labels(header);
        this.merged = sheet.getMergedRegions();
        this.use1904 = workbook instanceof XSSFWorkbook ooxml
                ? ooxml.isDate1904()
                : workbook instanceof HSSFWorkbook old
                        && old.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static OpenedSheet open(String fileName, byte[] bytes, SheetFormat<?> format) {
        Workbook workbook = workbook(fileName, bytes);
        try {
            return new OpenedSheet(workbook, format);
        } catch (BusinessException refused) {
            close(workbook);
            throw refused;
        } catch (RuntimeException broken) {
            close(workbook);
            throw new BusinessException(FileError.DAMAGED, fileName, "workbook");
        }
    }

    static Workbook workbook(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new BusinessException(FileError.EMPTY, fileName);
        }
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OOXML) {
            OfficePackage.refuseBomb(fileName, bytes);
        } else if (magic != FileMagic.OLE2) {
            throw new BusinessException(FileError.WRONG_TYPE, fileName, magic.name(), "XLSX / XLS");
        }
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(bytes));
        } catch (EncryptedDocumentException locked) {
            throw new BusinessException(FileError.ENCRYPTED, fileName);
        } catch (OldFileFormatException ancient) {
            throw new BusinessException(FileError.WRONG_TYPE, fileName, "Excel 95", "XLSX / XLS");
        } catch (IOException | RuntimeException notAWorkbook) {
            // Broken files make the library fail in every way there is, not only with its own exceptions.
            throw new BusinessException(FileError.WRONG_TYPE, fileName, magic.name(), "XLSX / XLS");
        }
    }

    /** The sheet with the format's name, or else the first one that people see; hidden ones are never read. */
    private static Sheet choose(Workbook workbook, String title) {
        Sheet first = null;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
            Sheet sheet = workbook.getSheetAt(i);
            if (visible && sheet.getSheetName().equals(title)) {
                return sheet;
            }
            if (visible && first == null && sheet.getPhysicalNumberOfRows() > 0) {
                first = sheet;
            }
        }
        if (first == null) {
            throw new BusinessException(SheetError.NO_SHEET);
        }
        return first;
    }

    /** The row, among the first, that has the most of the wanted labels; refused if it has not all. */
    private Row header(List<String> wanted, SheetFormat<?> format) {
        Row best = null;
        long bestHits = 0;
        for (Row row : sheet) {
            if (row.getRowNum() > ROWS_BEFORE_HEADER) {
                break;
            }
            List<String> labels = labelList(row);
            long hits = format.columns().stream()
                    .filter(c -> labels.contains(c.label()))
                    .count();
            if (hits > bestHits) {
                best = row;
                bestHits = hits;
            }
        }
        List<String> missing = new ArrayList<>(wanted);
        if (best != null) {
            missing.removeAll(labelList(best));
        }
        if (best == null || !missing.isEmpty()) {
            throw new BusinessException(SheetError.HEADER_MISSING, String.join("、", missing));
        }
        List<String> present = labelList(best);
        for (SheetColumn<?, ?> column : format.columns()) {
            if (present.indexOf(column.label()) != present.lastIndexOf(column.label())) {
                throw new BusinessException(SheetError.HEADER_TWICE, column.label());
            }
        }
        return best;
    }

    private List<String> labelList(Row row) {
        List<String> labels = new ArrayList<>();
        row.forEach(cell -> labels.add(label(cell)));
        return labels;
    }

    private Map<String, Integer> labels(Row row) {
        Map<String, Integer> labels = new TreeMap<>();
        row.forEach(cell -> labels.putIfAbsent(label(cell), cell.getColumnIndex()));
        labels.remove("");
        return labels;
    }

    /** Labels people decorate: 必填 stars, line breaks, blanks. */
    private String label(Cell cell) {
        return formatter.formatCellValue(cell).replaceAll("[\\s\\p{Z}\\u200B\\uFEFF*＊]", "");
    }

    /** Rows below the header with anything in a column of the format or beside it. */
    List<Row> dataRows() {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > header.getRowNum()
                    && indexByLabel.values().stream().anyMatch(index -> !RawCell.isBlank(row.getCell(index)))) {
                rows.add(row);
            }
        }
        return rows;
    }

    Cell cell(Row row, SheetColumn<?, ?> column) {
        Integer index = indexByLabel.get(column.label());
        return index == null ? null : row.getCell(index);
    }

    CellRangeAddress mergedRegion(Row row, SheetColumn<?, ?> column) {
        Integer index = indexByLabel.get(column.label());
        return index == null
                ? null
                : merged.stream()
                        .filter(region -> region.isInRange(row.getRowNum(), index))
                        .findFirst()
                        .orElse(null);
    }

    RawCell raw(Cell cell) {
        return RawCell.of(cell, formatter, use1904);
    }

    String shown(Cell cell) {
        return RawCell.shown(cell, formatter);
    }

    List<String> labelsBeyond(List<? extends SheetColumn<?, ?>> columns) {
        List<String> beyond = new ArrayList<>(indexByLabel.keySet());
        columns.forEach(column -> beyond.remove(column.label()));
        beyond.remove(AnnotatedWorkbook.LABEL);
        return List.copyOf(beyond);
    }

    Sheet sheet() {
        return sheet;
    }

    Row header() {
        return header;
    }

    Integer index(String label) {
        return indexByLabel.get(label);
    }

    /** The column right of everything, or the last one the file kind has. */
    int freeIndex() {
        int free = 0;
        for (Row row : sheet) {
            free = Math.max(free, row.getLastCellNum());
        }
        int last = workbook instanceof HSSFWorkbook
                ? SpreadsheetVersion.EXCEL97.getLastColumnIndex()
                : SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
        return Math.min(free, last);
    }

    @Override
    public void close() {
        close(workbook);
    }

    private static void close(Workbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
