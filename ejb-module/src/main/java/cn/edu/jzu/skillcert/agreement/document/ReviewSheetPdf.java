package cn.edu.jzu.skillcert.agreement.document;

import cn.edu.jzu.skillcert.platform.document.PdfCell;
import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import cn.edu.jzu.skillcert.platform.document.PdfTable;
import java.util.ArrayList;
import java.util.List;

/** The 审核表 on paper. */
public final class ReviewSheetPdf {

    private ReviewSheetPdf() {}

    public static byte[] render(ReviewSheet sheet) {
        ReviewSheet.Labels labels = sheet.labels();
        PdfInfo info =
                new PdfInfo(labels.form(), sheet.institution(), sheet.number(), labels.pageOf(), sheet.printed());
        try (PdfForm form = PdfForm.begin(info)) {
            form.title(labels.form());
            form.space(6);
            form.table(facts(sheet));
            form.heading(labels.prices());
            form.table(prices(sheet));
            form.heading(labels.reviews());
            form.table(reviews(sheet));
            if (!sheet.findings().isEmpty()) {
                form.heading(labels.findings());
                sheet.findings().forEach(form::paragraph);
            }
            if (sheet.reasons() != null) {
                form.heading(labels.reasons());
                form.paragraph(sheet.reasons());
            }
            if (!sheet.comments().isEmpty()) {
                form.heading(labels.comments());
                form.table(comments(sheet));
            }
            if (sheet.url() != null) {
                form.qrCode(sheet.url(), labels.scan());
            }
            return form.bytes();
        }
    }

    private static PdfTable facts(ReviewSheet sheet) {
        ReviewSheet.Labels labels = sheet.labels();
        return PdfTable.of(
                List.of(17, 33, 17, 33),
                List.of(),
                List.of(
                        List.of(
                                PdfCell.label(labels.title()),
                                PdfCell.of(sheet.title()).span(3)),
                        List.of(
                                PdfCell.label(labels.number()),
                                PdfCell.of(sheet.number()),
                                PdfCell.label(labels.version()),
                                PdfCell.of("V" + sheet.version())),
                        List.of(
                                PdfCell.label(labels.department()),
                                PdfCell.of(sheet.department()),
                                PdfCell.label(labels.period()),
                                PdfCell.of(sheet.period())),
                        List.of(
                                PdfCell.label(labels.organization()),
                                PdfCell.of(sheet.organization()).span(3)),
                        List.of(
                                PdfCell.label(labels.contentHash()),
                                PdfCell.of(sheet.contentHash()).span(3))));
    }

    private static PdfTable prices(ReviewSheet sheet) {
        ReviewSheet.Labels labels = sheet.labels();
        return PdfTable.of(
                List.of(60, 20, 20),
                List.of(labels.certificate(), labels.level(), labels.price()),
                sheet.prices().stream()
                        .map(p -> List.of(PdfCell.of(p.certificate()), PdfCell.of(p.level()), PdfCell.right(p.price())))
                        .toList());
    }

    /** Three rows per office: its decision and time, its opinion, who signed. */
    private static PdfTable reviews(ReviewSheet sheet) {
        ReviewSheet.Labels labels = sheet.labels();
        List<List<PdfCell>> rows = new ArrayList<>();
        for (ReviewSheet.Stage stage : sheet.stages()) {
            String signed = stage.onBehalfOf().isEmpty()
                    ? stage.reviewer()
                    : stage.reviewer() + "（" + labels.onBehalfOf() + stage.onBehalfOf() + "）";
            rows.add(List.of(PdfCell.label(stage.office()).span(4)));
            rows.add(List.of(
                    PdfCell.label(labels.decision()),
                    PdfCell.of(stage.decision()).span(3)));
            rows.add(List.of(
                    PdfCell.label(labels.opinion()), PdfCell.of(stage.opinion()).span(3)));
            rows.add(List.of(
                    PdfCell.label(labels.reviewer()),
                    PdfCell.of(signed),
                    PdfCell.label(labels.time()),
                    PdfCell.of(stage.time())));
        }
        return PdfTable.of(List.of(17, 33, 17, 33), List.of(), rows);
    }

    private static PdfTable comments(ReviewSheet sheet) {
        ReviewSheet.Labels labels = sheet.labels();
        return PdfTable.of(
                List.of(16, 14, 38, 32),
                List.of(labels.place(), labels.office(), labels.comment(), labels.answer()),
                sheet.comments().stream()
                        .map(c -> List.of(
                                PdfCell.of(c.place()),
                                PdfCell.of(c.office()),
                                PdfCell.of(c.text()),
                                PdfCell.of(c.answer())))
                        .toList());
    }
}
