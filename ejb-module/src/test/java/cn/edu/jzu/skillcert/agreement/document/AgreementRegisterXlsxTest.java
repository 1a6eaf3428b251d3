package cn.edu.jzu.skillcert.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AgreementRegisterXlsxTest {

    @Test
    void the_register_has_a_row_per_agreement_as_text() throws IOException {
        byte[] bytes = AgreementRegisterXlsx.render(
                "协议台账",
                List.of("协议编号", "培训评价组织", "备注"),
                List.of(
                        Arrays.asList("XY-2026-0012", "某某公司", "=cmd|'/c calc'!A0"),
                        Arrays.asList("XY-2026-0013", "另一公司", null)),
                List.of("筛选：信息工程学院"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheet("协议台账");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("=cmd|'/c calc'!A0");
            assertThat(sheet.getRow(2).getCell(2)).isNull();
            assertThat(workbook.getSheet("说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("筛选：信息工程学院");
        }
    }
}
