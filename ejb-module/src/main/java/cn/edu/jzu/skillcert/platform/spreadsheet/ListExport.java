package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A list just as it is shown under its filter, as a workbook to keep and print: in Chinese, a column per text of the
 * bundles, days, moments, amounts and numbers as such. Not made to be sent back; for that a {@link SheetFormat} stands
 * with its {@link SpreadsheetExport}.
 */
public final class ListExport<R> {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final String title;
    private final List<SheetColumn<R, ?>> columns = new ArrayList<>();

    private ListExport(String title) {
        this.title = title;
    }

    /** @param titleKey bundle key of the list's name, which names the sheet and the file */
    public static <R> ListExport<R> of(String titleKey) {
        return new ListExport<>(Texts.of(titleKey, CHINESE));
    }

    /** @param value enums and sets stand in words; null for an empty cell */
    public ListExport<R> column(String labelKey, Function<R, Object> value) {
        columns.add(SheetColumn.shown(Texts.of(labelKey, CHINESE), value));
        return this;
    }

    /** @param who name of the person it is made for */
    public FileContent write(List<R> rows, String who, Instant now) {
        byte[] workbook = SpreadsheetExport.of(SheetFormat.exportOnly(title, columns))
                .guidance(Texts.of("list.exported", CHINESE, who, now, rows.size()))
                .write(rows);
        return FileContent.of(title + "." + FileKind.XLSX.extension(), FileKind.XLSX.mediaType(), workbook);
    }
}
