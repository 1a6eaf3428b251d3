package cn.edu.jzu.skillcert.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetFormat;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetImport;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thousands of files broken at random (with a fixed seed): each is read or refused with a reason, none is a crash. */
class BrokenFilesTest {

    private static final int EACH = 150;
    private static final SheetFormat<List<String>> FORMAT =
            SheetFormat.of("考生", row -> List.of(), SheetColumn.text("姓名", 20, (List<String> row) -> row.get(0)));

    /** Held here, as loggers without a holder lose their level. PDFBox tells of every broken byte. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    @BeforeAll
    static void quieten() {
        LIBRARY.setLevel(Level.OFF);
    }

    @AfterAll
    static void restore() {
        LIBRARY.setLevel(null);
    }

    @Test
    void every_broken_file_is_refused_with_a_reason() throws IOException {
        List<byte[]> whole = List.of(
                Samples.pdf(),
                Samples.bare(document -> {}),
                Samples.docx(),
                SpreadsheetExport.of(FORMAT).write(List.of(List.of("张三"), List.of("李四"))),
                xls(),
                Samples.image("jpg"),
                Samples.image("png"));
        Random random = new Random(20261123);
        int refused = 0;
        for (byte[] file : whole) {
            for (int i = 0; i < EACH; i++) {
                refused += read(broken(file, random)) ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(whole.size() * EACH / 3);
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("考生");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.createRow(1).createCell(0).setCellValue("张三");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
    }

    private static boolean read(byte[] bytes) {
        try {
            switch (DocumentInspection.inspect("文件", bytes, EnumSet.allOf(FileKind.class))
                    .kind()) {
                case PDF -> TextExtraction.extract("文件", FileKind.PDF, bytes);
                case DOCX -> TextExtraction.extract("文件", FileKind.DOCX, bytes);
                case XLSX, XLS -> SpreadsheetImport.read("文件", bytes, FORMAT);
                case JPEG, PNG -> {
                    // Looked at by its reader only.
                }
            }
            return true;
        } catch (BusinessException reason) {
            return false;
        }
    }
}
