package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
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
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final Map<Integer, List<CellRangeAddress>> mergedByRow = new HashMap<>();

    private OpenedSheet(SheetContent content, SheetFormat<?> format) {
        this.content = content;
        List<String> wanted = format.columns().stream()
                .filter(SheetColumn::isRequired)
                .map(SheetColumn::label)
                .toList();
        this.header = header(wanted, format);
        this.indexByLabel = labels(header);
        int last = content.rows().get(content.rows().size() - 1).number() - 1;
        for (CellRangeAddress region : content.merged()) {
            for (int row = region.getFirstRow(); row <= Math.min(last, region.getLastRow()); row++) {
                mergedByRow.computeIfAbsent(row + 1, r -> new ArrayList<>()).add(region);
            }
        }
    }

    static OpenedSheet open(String fileName, byte[] bytes, SheetFormat<?> format) {
        return new OpenedSheet(content(fileName, bytes, format.title()), format);
    }

    private static SheetContent content(String fileName, byte[] bytes, String title) {
        if (bytes.length == 0) {
            throw new BusinessException(FileError.EMPTY, fileName);
        }
        if (FileMagic.valueOf(bytes) == FileMagic.OOXML) {
            return XlsxContent.read(fileName, bytes, title);
        }
        try (HSSFWorkbook workbook = oldWorkbook(fileName, bytes)) {
            return XlsContent.read(workbook, title);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new BusinessException(FileError.DAMAGED, fileName, "workbook");
        }
    }

    static HSSFWorkbook oldWorkbook(String fileName, byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic != FileMagic.OLE2) {
            throw new BusinessException(FileError.WRONG_TYPE, fileName, magic.name(), "XLSX / XLS");
        }
        try {
            Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
            if (workbook instanceof HSSFWorkbook old) {
                return old;
            }
            workbook.close();
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
    private ReadRow header(List<String> wanted, SheetFormat<?> format) {
        ReadRow best = null;
        long bestHits = 0;
        for (ReadRow row : content.rows()) {
            if (row.number() > ROWS_BEFORE_HEADER + 1) {
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

    /** Rows below the header with anything in a column of the format or beside it. */
    List<ReadRow> dataRows() {
        return content.rows().stream()
                .filter(row -> row.number() > header.number())
                .filter(row -> indexByLabel.values().stream().anyMatch(index -> !row.isBlank(index)))
                .toList();
    }

    ReadCell cell(ReadRow row, SheetColumn<?, ?> column) {
        Integer index = indexByLabel.get(column.label());
        return index == null ? null : row.cell(index);
    }

    CellRangeAddress mergedRegion(ReadRow row, SheetColumn<?, ?> column) {
        List<CellRangeAddress> regions = mergedByRow.get(row.number());
        Integer index = indexByLabel.get(column.label());
        return regions == null || index == null
                ? null
                : regions.stream()
                        .filter(region -> region.containsColumn(index))
                        .findFirst()
                        .orElse(null);
    }

    RawCell raw(ReadCell cell) {
        return RawCell.of(cell, formatter, content.use1904());
    }

    String shown(ReadCell cell) {
        return cell == null ? "" : cell.shown(formatter, content.use1904());
    }

    List<String> labelsBeyond(List<? extends SheetColumn<?, ?>> columns) {
        List<String> beyond = new ArrayList<>(indexByLabel.keySet());
        columns.forEach(column -> beyond.remove(column.label()));
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
