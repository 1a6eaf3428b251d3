package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The first row of a workbook that is not empty, as it is shown: the headers of somebody else's template. */
public final class FirstRow {

    private FirstRow() {}

    /**
     * Reads .xlsx and .xls, decided by content.
     *
     * @throws BusinessException if it is no workbook, or has no sheet with anything in it
     */
    public static List<String> of(String fileName, byte[] bytes) {
        SheetContent content = content(fileName, bytes);
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        return Arrays.stream(content.rows().get(0).cells())
                .filter(Objects::nonNull)
                .map(cell -> RawCell.trimmed(cell.shown(formatter, content.use1904())))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static SheetContent content(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new BusinessException(FileError.EMPTY, fileName);
        }
        if (FileMagic.valueOf(bytes) == FileMagic.OOXML) {
            return XlsxContent.read(fileName, bytes, FileKind.XLSX.name(), row -> {});
        }
        try (HSSFWorkbook workbook = OpenedSheet.oldWorkbook(fileName, bytes)) {
            return XlsContent.read(workbook, FileKind.XLS.name(), row -> {});
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new BusinessException(FileError.DAMAGED, fileName, "workbook");
        }
    }
}
