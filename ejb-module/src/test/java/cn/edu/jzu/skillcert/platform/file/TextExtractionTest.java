package cn.edu.jzu.skillcert.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.platform.document.PdfCell;
import cn.edu.jzu.skillcert.platform.document.PdfTable;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class TextExtractionTest {

    private static String word(byte[] docx) {
        return TextExtraction.extract("协议", FileKind.DOCX, docx).text();
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    @Test
    void a_word_document_is_read_paragraph_by_paragraph_with_its_tables() {
        String text = word(Samples.docx(document -> {
            paragraph(document, "工作协议");
            paragraph(document, "");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("等级");
            table.getRow(0).getCell(1).setText("单价");
            table.getRow(1).getCell(0).setText("初级");
            table.getRow(1).getCell(1).setText("280.00");
            paragraph(document, "甲方：张䶮、㛃、𠮷野、𬭎 😀");
        }));
        assertThat(text).isEqualTo("工作协议\n等级 | 单价\n初级 | 280.00\n甲方：张䶮、㛃、𠮷野、𬭎 😀");
    }

    @Test
    void headers_and_footers_are_not_text() {
        String text = word(Samples.docx(document -> {
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉");
            paragraph(document, "正文");
        }));
        assertThat(text).isEqualTo("正文");
    }

    @Test
    void numbers_that_word_computes_are_part_of_the_text() {
        String text = word(Samples.docx(document -> {
            BigInteger list = list(document);
            for (String words : new String[] {"合作内容", "费用结算"}) {
                numbered(document, list, 0, words);
                numbered(document, list, 1, "细则");
            }
        }));
        assertThat(text).isEqualTo("第一条 合作内容\n1.1 细则\n第二条 费用结算\n2.1 细则");
    }

    /** As most templates do it: 标题 1 carries the list, 标题 2 its depth, and 条款标题 is based on 标题 1. */
    @Test
    void numbers_that_come_from_styles_are_part_of_the_text_too() {
        String text = word(Samples.docx(document -> {
            BigInteger list = list(document);
            XWPFStyles styles = document.createStyles();
            style(styles, "1", null, list, null);
            style(styles, "2", null, list, BigInteger.ONE);
            style(styles, "clause", "1", null, null);
            styled(document, "1", "合作内容");
            styled(document, "2", "细则");
            styled(document, "clause", "费用结算");
            styled(document, "2", "细则");
            XWPFParagraph without = styled(document, "1", "附件");
            without.setNumID(BigInteger.ZERO);
        }));
        assertThat(text).isEqualTo("第一条 合作内容\n1.1 细则\n第二条 费用结算\n2.1 细则\n附件");
    }

    private static void style(XWPFStyles styles, String id, String basedOn, BigInteger list, BigInteger depth) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("标题 " + id);
        if (basedOn != null) {
            style.addNewBasedOn().setVal(basedOn);
        }
        if (list != null) {
            CTNumPr numbering = style.addNewPPr().addNewNumPr();
            numbering.addNewNumId().setVal(list);
            if (depth != null) {
                numbering.addNewIlvl().setVal(depth);
            }
        }
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static XWPFParagraph styled(XWPFDocument document, String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(BigInteger.ONE);
        level(shape, 0, STNumberFormat.CHINESE_COUNTING, "第%1条");
        level(shape, 1, STNumberFormat.DECIMAL, "%1.%2").addNewIsLgl();
        var numbering = document.createNumbering();
        BigInteger id = numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(shape));
        return numbering.addNum(id);
    }

    private static CTLvl level(CTAbstractNum shape, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = shape.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return level;
    }

    @Test
    void chinese_numerals_are_written_as_people_say_them() {
        assertThat(WordNumbering.chinese(10)).isEqualTo("十");
        assertThat(WordNumbering.chinese(12)).isEqualTo("十二");
        assertThat(WordNumbering.chinese(20)).isEqualTo("二十");
        assertThat(WordNumbering.chinese(105)).isEqualTo("一百零五");
        assertThat(WordNumbering.chinese(2026)).isEqualTo("二千零二十六");
    }

    @Test
    void paragraphs_of_a_pdf_are_put_together_again_over_lines_and_pages() {
        String one = "第一条　" + "甲方与乙方本着诚实信用、互利共赢的原则，就职业技能等级证书的培训与考核达成如下协议。".repeat(40);
        String two =
                "第二条　考核费为每人 1,280.50 元，由 Web Front-end Development Certificate Organization 在收到发票后十个工作日内结算；张䶮、㛃、𠮷野、𬭎为联系人。";
        byte[] pdf = Samples.pdf(form -> {
            form.title("工作协议");
            form.paragraph(one);
            form.paragraph(two);
            form.paragraph("第三条　短。");
        });
        ExtractedText extracted = TextExtraction.extract("协议", FileKind.PDF, pdf);
        assertThat(extracted.text().replace("焦作大学 XY-1\n", "").lines())
                .contains("工作协议", two, "第三条　短。")
                .anyMatch(line -> line.startsWith("第一条　甲方与乙方本着诚实信用、互利共赢的原则，就职业技能等级证书的培训与考核达成如下协议。甲方"));
        assertThat(extracted.text()).doesNotContain("第 1 页");
        assertThat(extracted.pagesWithoutText()).isEmpty();
    }

    @Test
    void the_rows_of_a_table_in_a_pdf_stay_rows() {
        byte[] pdf = Samples.pdf(form -> form.table(PdfTable.of(
                List.of(3, 1, 1),
                List.of("证书名称", "等级", "单价"),
                List.of(
                        List.of(PdfCell.of("前端开发"), PdfCell.of("初级"), PdfCell.right("280.00")),
                        List.of(PdfCell.of("前端开发"), PdfCell.of("中级"), PdfCell.right("380.00"))))));
        assertThat(TextExtraction.extract("协议", FileKind.PDF, pdf).text())
                .contains("证书名称　等级　单价\n前端开发　初级　280.00\n前端开发　中级　380.00");
    }

    @Test
    void a_scanned_page_is_told_apart_from_one_with_text() throws IOException {
        byte[] mixed = Samples.changed(Samples.pdf(), document -> {
            PDPage scan = new PDPage();
            document.addPage(scan);
            try (PDPageContentStream content = new PDPageContentStream(document, scan)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, Samples.image("jpg")), 0, 0);
            }
        });
        ExtractedText extracted = TextExtraction.extract("协议", FileKind.PDF, mixed);
        assertThat(extracted.pageHasText()).containsExactly(true, false);
        assertThat(extracted.pagesWithoutText()).containsExactly(2);
        assertThat(extracted.text()).contains("职业技能等级证书工作协议");
    }
}
