package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.DocumentInspection;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** The one sheet of a workbook that is imported, with its header found. */
final class OpenedSheet {

    /** A title or a remark may stand above the header. */
    private static final int ROWS_BEFORE_HEADER = 10;

    private final SheetContent content;
    private final ReadRow header;
    private final Map<String, Integer> indexByLabel;
    private final Map<SheetColumn<?, ?>, Integer> indexes = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final MergedCells merged;
    private final List<ReadRow> dataRows;

    private OpenedSheet(SheetContent content, SheetFormat<?> format) {
        this.content = content;
        this.header = header(format);
        this.indexByLabel = labels(header);
        format.columns().forEach(column -> indexes.put(column, indexByLabel.get(label(column))));
        this.merged = new MergedCells(content.merged());
        this.dataRows = rowsBelowHeader();
        format.columns().forEach(this::refuseIfHidden);
    }

    /** @param told how many rows have been read, row by row */
    static OpenedSheet open(String fileName, byte[] bytes, SheetFormat<?> format, IntConsumer told) {
        return new OpenedSheet(content(fileName, bytes, format.title(), told), format);
    }

    private static SheetContent content(String fileName, byte[] bytes, String title, IntConsumer told) {
        if (bytes.length == 0) {
            throw new BusinessException(FileError.EMPTY, fileName);
        }
        if (FileMagic.valueOf(bytes) == FileMagic.OOXML) {
            return XlsxContent.read(fileName, bytes, title, told);
        }
        try (HSSFWorkbook workbook = oldWorkbook(fileName, bytes)) {
            return XlsContent.read(workbook, title, told);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new BusinessException(FileError.DAMAGED, fileName, "workbook");
        }
    }

    static HSSFWorkbook oldWorkbook(String fileName, byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic != FileMagic.OLE2) {
            String found = magic == FileMagic.UNKNOWN ? DocumentInspection.nameOf(bytes) : magic.name();
            throw new BusinessException(FileError.WRONG_TYPE, fileName, found, "XLSX / XLS");
        }
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            XlsRecords.refuseTooMany(file);
            Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
            if (workbook instanceof HSSFWorkbook old) {
                return old;
            }
            workbook.close();
        } catch (BusinessException refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw new BusinessException(FileError.ENCRYPTED, fileName);
        } catch (OldFileFormatException ancient) {
            throw new BusinessException(FileError.WRONG_TYPE, fileName, "Excel 95", "XLSX / XLS");
        } catch (IOException | RuntimeException notAWorkbook) {
            // Broken files make the library fail in every way there is, not only with its own exceptions.
            throw new BusinessException(FileError.WRONG_TYPE, fileName, magic.name(), "XLSX / XLS");
        }
        throw new BusinessException(FileError.WRONG_TYPE, fileName, magic.name(), "XLSX / XLS");
    }

    /** The row, among the first, that has the most of the wanted labels; refused if it has not all. */
    private ReadRow header(SheetFormat<?> format) {
        ReadRow best = null;
        long bestHits = 0;
        for (ReadRow row : content.rows()) {
            if (row.number() > ROWS_BEFORE_HEADER + 1) {
                break;
            }
            List<String> labels = labelList(row);
            long hits = format.columns().stream()
                    .filter(column -> nameIn(labels, column) != null)
                    .count();
            if (hits > bestHits) {
                best = row;
                bestHits = hits;
            }
        }
        List<String> present = best == null ? List.of() : labelList(best);
        List<String> missing = format.columns().stream()
                .filter(SheetColumn::isRequired)
                .filter(column -> nameIn(present, column) == null)
                .map(SheetColumn::label)
                .toList();
        if (best == null || !missing.isEmpty()) {
            throw new BusinessException(SheetError.HEADER_MISSING, String.join("、", missing));
        }
        for (SheetColumn<?, ?> column : format.columns()) {
            String name = nameIn(present, column);
            if (present.indexOf(name) != present.lastIndexOf(name)) {
                throw new BusinessException(SheetError.HEADER_TWICE, name);
            }
        }
        return best;
    }

    /** The first of the column's names that is there, or null. */
    private static String nameIn(Collection<String> labels, SheetColumn<?, ?> column) {
        return column.names().stream().filter(labels::contains).findFirst().orElse(null);
    }

    /** As the column is called here, or would be. */
    String label(SheetColumn<?, ?> column) {
        String name = nameIn(indexByLabel.keySet(), column);
        return name == null ? column.label() : name;
    }

    /** What the 说明 sheet begins with, or null if there is none. */
    String guidance() {
        return content.guidance();
    }

    private List<String> labelList(ReadRow row) {
        return Arrays.stream(row.cells()).map(this::label).toList();
    }

    private Map<String, Integer> labels(ReadRow row) {
        Map<String, Integer> labels = new TreeMap<>();
        for (int index = 0; index < row.cells().length; index++) {
            labels.putIfAbsent(label(row.cell(index)), index);
        }
        labels.remove("");
        return labels;
    }

    /** Labels people decorate: 必填 stars, line breaks, blanks. */
    private String label(ReadCell cell) {
        return shown(cell).replaceAll("[\\s\\p{Z}\\u200B\\uFEFF*＊]", "");
    }

    private List<ReadRow> rowsBelowHeader() {
        int[] labelled =
                indexByLabel.values().stream().mapToInt(Integer::intValue).toArray();
        return content.rows().stream()
                .filter(row -> row.number() > header.number())
                .filter(row -> Arrays.stream(labelled).anyMatch(index -> !row.isBlank(index)))
                .toList();
    }

    /** What people do not see they have not looked at, and a look at one row would not show it. */
    private void refuseIfHidden(SheetColumn<?, ?> column) {
        Integer index = indexes.get(column);
        if (index != null && content.hidden().get(index) && dataRows.stream().anyMatch(row -> !row.isBlank(index))) {
            throw new BusinessException(SheetError.HIDDEN_COLUMN, label(column));
        }
    }

    /** Rows below the header with anything in a column of the format or beside it. */
    List<ReadRow> dataRows() {
        return dataRows;
    }

    ReadCell cell(ReadRow row, SheetColumn<?, ?> column) {
        Integer index = indexes.get(column);
        return index == null ? null : row.cell(index);
    }

    CellRangeAddress mergedRegion(ReadRow row, SheetColumn<?, ?> column) {
        Integer index = indexes.get(column);
        return index == null ? null : merged.region(row.number() - 1, index);
    }

    RawCell raw(ReadCell cell) {
        return RawCell.of(cell, formatter, content.use1904());
    }

    String shown(ReadCell cell) {
        return cell == null ? "" : cell.shown(formatter, content.use1904());
    }

    List<String> labelsBeyond(List<? extends SheetColumn<?, ?>> columns) {
        List<String> beyond = new ArrayList<>(indexByLabel.keySet());
        columns.forEach(column -> beyond.remove(label(column)));
        beyond.remove(AnnotatedWorkbook.LABEL);
        return List.copyOf(beyond);
    }

    /** Name of the sheet's part, or of the sheet itself in the old format. */
    String place() {
        return content.place();
    }

    int headerNumber() {
        return header.number();
    }

    Integer index(String label) {
        return indexByLabel.get(label);
    }

    /** The column right of everything that holds anything. */
    int freeIndex() {
        return content.rows().stream().mapToInt(row -> row.cells().length).max().orElse(0);
    }
}
