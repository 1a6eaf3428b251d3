package cn.edu.jzu.skillcert.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.Money;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ListExportTest {

    private record Line(String title, AgreementStatus status, LocalDate day, Money amount) {}

    private static final ListExport<Line> LINES = ListExport.<Line>of("agreement.list")
            .column("agreement.title", Line::title)
            .column("agreement.status", Line::status)
            .column("agreement.startDate", Line::day)
            .column("agreement.filedOn", Line::amount);

    private static FileContent written() {
        return LINES.write(
                List.of(
                        new Line(
                                "=cmd|'/c calc'!A0",
                                AgreementStatus.FILED,
                                LocalDate.of(2026, 9, 1),
                                Money.of("280.5")),
                        new Line("另一份", AgreementStatus.DRAFT, null, null)),
                "王老师",
                Instant.parse("2026-11-02T01:30:00Z"));
    }

    @Test
    void each_value_stands_as_what_it_is_and_a_status_in_words() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(written().content())) {
            Row first = workbook.getSheet("工作协议").getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("=cmd|'/c calc'!A0");
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("已备案");
            assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(280.5);
            Row second = workbook.getSheet("工作协议").getRow(2);
            assertThat(second.getCell(2)).isNull();
            assertThat(second.getCell(3)).isNull();
        }
    }

    @Test
    void it_tells_who_made_it_and_when_and_nothing_about_filling_it_in() throws IOException {
        assertThat(written().fileName()).isEqualTo("工作协议.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(written().content())) {
            assertThat(workbook.getSheet("说明").getLastRowNum()).isZero();
            assertThat(workbook.getSheet("说明").getRow(0).getCell(0).getStringCellValue())
                    .contains("王老师", "2026-11-02 09:30", "共 2 行");
        }
    }
}
