package cn.edu.jzu.skillcert.agreement.document;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import java.util.ArrayList;
import java.util.List;

/** 协议台账: the list of agreements exactly as filtered on screen, as a workbook. */
public final class AgreementRegisterXlsx {

    /** Longest text a cell of a workbook takes. */
    private static final int LONGEST = 32_767;

    private AgreementRegisterXlsx() {}

    /**
     * @param sheet its name
     * @param header one label per column
     * @param rows one text per column, null for nothing
     * @param guidance sentences for the 说明 sheet: what was filtered, when, by whom
     */
    public static byte[] render(String sheet, List<String> header, List<List<String>> rows, List<String> guidance) {
        List<SheetColumn<List<String>, ?>> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            columns.add(SheetColumn.text(header.get(i), LONGEST, row -> row.get(column)));
        }
        return SpreadsheetExport.of(SheetFormat.exportOnly(sheet, columns))
                .guidance(guidance.toArray(String[]::new))
                .write(rows);
    }
}
