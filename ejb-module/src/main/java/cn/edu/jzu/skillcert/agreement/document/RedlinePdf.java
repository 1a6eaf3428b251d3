package cn.edu.jzu.skillcert.agreement.document;

import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.RedlineParagraph;
import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import cn.edu.jzu.skillcert.agreement.TermChange;
import cn.edu.jzu.skillcert.platform.document.PdfCell;
import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import cn.edu.jzu.skillcert.platform.document.PdfTable;
import cn.edu.jzu.skillcert.platform.document.TextRun;
import cn.edu.jzu.skillcert.platform.document.TextStyle;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 修订对照稿: what changed between two versions, new words green and underlined, dropped ones red and struck. */
public final class RedlinePdf {

    private RedlinePdf() {}

    /**
     * @param title of the agreement
     * @param printed when, and by whose clock
     * @param termNames the words for a term's key
     */
    public record Labels(
            String form,
            String institution,
            String title,
            String number,
            String versions,
            String legend,
            String terms,
            String term,
            String before,
            String after,
            String text,
            String nothing,
            String pageOf,
            ZonedDateTime printed,
            Function<String, String> termNames) {

        /** In Chinese; {@code versions} and {@code legend} follow from the redline. */
        public static Labels chinese(
                String institution,
                String title,
                String number,
                Redline redline,
                ZonedDateTime printed,
                Function<String, String> termNames) {
            return new Labels(
                    "工作协议修订对照稿",
                    institution,
                    title,
                    number,
                    "第 " + redline.fromVersion() + " 版 → 第 " + redline.toVersion() + " 版",
                    "下划线为新增，删除线为删去。",
                    "条款数据的变化",
                    "项目",
                    "原为",
                    "改为",
                    "正文的变化",
                    "两版之间没有差别。",
                    "第 {0} 页 / 共 {1} 页",
                    printed,
                    termNames);
        }
    }

    public static byte[] render(Redline redline, Labels labels) {
        PdfInfo info =
                new PdfInfo(labels.form(), labels.institution(), labels.number(), labels.pageOf(), labels.printed());
        try (PdfForm form = PdfForm.begin(info)) {
            form.title(labels.form());
            form.subtitle(labels.title() + "　" + labels.versions());
            if (redline.isEmpty()) {
                form.paragraph(labels.nothing());
            } else {
                form.note(labels.legend());
            }
            if (!redline.terms().isEmpty()) {
                form.heading(labels.terms());
                form.table(terms(redline, labels));
            }
            if (!redline.paragraphs().isEmpty()) {
                form.heading(labels.text());
                redline.paragraphs().forEach(p -> form.paragraph(runs(p)));
            }
            return form.bytes();
        }
    }

    private static PdfTable terms(Redline redline, Labels labels) {
        List<List<PdfCell>> rows = new ArrayList<>();
        for (TermChange change : redline.terms()) {
            rows.add(List.of(
                    PdfCell.of(labels.termNames().apply(change.key())),
                    cell(change.before(), TextStyle.DELETED),
                    cell(change.after(), TextStyle.INSERTED)));
        }
        return PdfTable.of(List.of(30, 35, 35), List.of(labels.term(), labels.before(), labels.after()), rows);
    }

    private static PdfCell cell(String value, TextStyle style) {
        return PdfCell.of(value == null ? List.of() : List.of(new TextRun(value, style)));
    }

    private static List<TextRun> runs(RedlineParagraph paragraph) {
        List<TextRun> runs = new ArrayList<>();
        for (RedlineSegment segment : paragraph.segments()) {
            runs.add(new TextRun(segment.text(), style(segment.kind())));
        }
        return runs;
    }

    private static TextStyle style(RedlineSegment.Kind kind) {
        return switch (kind) {
            case SAME -> TextStyle.BODY;
            case INSERTED -> TextStyle.INSERTED;
            case DELETED -> TextStyle.DELETED;
        };
    }
}
