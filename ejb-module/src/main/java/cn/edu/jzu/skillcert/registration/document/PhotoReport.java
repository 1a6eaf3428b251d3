package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import java.util.List;

/** What of a ZIP of photos must be mended, and who is still without one. */
public final class PhotoReport {

    /** @param file name in the ZIP, or null for somebody without a photo */
    public record Line(String file, String studentNumber, String name, String result, String explanation) {}

    private static final SheetColumn<Line, String> FILE = SheetColumn.text("文件名", 500, Line::file);
    private static final SheetColumn<Line, String> NUMBER = SheetColumn.text("学号", 20, Line::studentNumber);
    private static final SheetColumn<Line, String> NAME = SheetColumn.text("姓名", 100, Line::name);
    private static final SheetColumn<Line, String> RESULT = SheetColumn.text("结果", 20, Line::result);
    private static final SheetColumn<Line, String> EXPLANATION = SheetColumn.text("说明", 2000, Line::explanation);

    private static final SheetFormat<Line> FORMAT =
            SheetFormat.of("照片核对结果", row -> null, FILE, NUMBER, NAME, RESULT, EXPLANATION);

    private PhotoReport() {}

    public static byte[] write(List<Line> lines) {
        return SpreadsheetExport.of(FORMAT)
                .guidance("合格的照片不在表中。改正后只需重新上传改正的文件。")
                .write(lines);
    }
}
