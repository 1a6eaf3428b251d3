package cn.edu.jzu.skillcert.standalone;

import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * An agreement over Web前端开发（初级）that satisfies chapter three, as text, as Word file and as signed PDF.
 *
 * @param price in 元 per head
 */
record AgreementPaper(LocalDate today, String price) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String ORGANIZATION = "中原数字技能评价中心";
    static final String CERTIFICATE = "Web前端开发";
    static final String SETTLEMENT = "考核结束后三十日内凭增值税普通发票按实考人数一次结清";
    static final String UNCERTAIN_COSTS = "不确定费用和未尽费用由双方协商，另行书面约定";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    static AgreementPaper at(String price) {
        return new AgreementPaper(LocalDate.now(ZONE), price);
    }

    LocalDate start() {
        return today.plusDays(5);
    }

    LocalDate firstExam() {
        return today.plusDays(75);
    }

    LocalDate lastExam() {
        return firstExam().plusDays(1);
    }

    LocalDate registration() {
        return today.plusDays(40);
    }

    /** To the end of the year after the last exam: 附件1·三·1(1). */
    LocalDate end() {
        return LocalDate.of(lastExam().getYear() + 1, 12, 31);
    }

    LocalDate settlement() {
        return LocalDate.of(lastExam().getYear() + 1, 11, 30);
    }

    String text() {
        return """
                职业技能等级证书考核合作协议
                甲方：焦作大学
                乙方：%s
                第一条　合作内容
                计划报考时间为%s，首次考核时间为%s，末次考核时间为%s。
                第二条　协议期限
                本协议自%s起生效，至%s止。
                第三条　考核费用及结算
                （一）%s（初级）：%s元/人。
                （二）考核费按实考人数计算，乙方不得另行向学生收取任何费用。
                （三）结算方式：%s。
                （四）考核费应于%s前结清。
                第四条　考核地点
                考核在乙方指定的考核站点进行，甲方不承担考务工作。
                第五条　不确定费用和未尽费用
                %s。
                第六条　协议份数
                本协议一式四份，甲方教务处、试点院部各执一份，乙方执一份，由乙方寄送省推进办一份，具有同等法律效力。
                """
                .formatted(
                        ORGANIZATION,
                        DAY.format(registration()),
                        DAY.format(firstExam()),
                        DAY.format(lastExam()),
                        DAY.format(start()),
                        DAY.format(end()),
                        CERTIFICATE,
                        price,
                        SETTLEMENT,
                        DAY.format(settlement()),
                        UNCERTAIN_COSTS);
    }

    Path word(Path directory) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text().lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return Files.write(directory.resolve("合作协议模板.docx"), out.toByteArray());
        }
    }

    Path signedPdf(Path directory) throws IOException {
        PdfInfo info = new PdfInfo("合作协议", "焦作大学", "", "第 {0} 页 / 共 {1} 页", ZonedDateTime.now(ZONE));
        try (PdfForm form = PdfForm.begin(info)) {
            text().lines().forEach(form::paragraph);
            return Files.write(directory.resolve("签署扫描件.pdf"), form.bytes());
        }
    }
}
