package cn.edu.jzu.skillcert.examplan.document;

import cn.edu.jzu.skillcert.platform.document.PdfCell;
import cn.edu.jzu.skillcert.platform.document.PdfForm;
import cn.edu.jzu.skillcert.platform.document.PdfInfo;
import cn.edu.jzu.skillcert.platform.document.PdfTable;
import java.util.List;

/** The 调增申请表 on paper: what the department asks for, and the boxes in which the offices sign. */
public final class IncreaseFormPdf {

    private static final String TITLE = "职业技能等级证书试点人数调增申请表";
    private static final String SIGNATURE = "\n\n\n签字（盖章）：                    年    月    日";

    private IncreaseFormPdf() {}

    public static byte[] render(IncreaseForm form) {
        PdfInfo info = new PdfInfo(TITLE, form.institution(), form.department(), "第 {0} 页 / 共 {1} 页", form.printed());
        try (PdfForm page = PdfForm.begin(info)) {
            page.title(TITLE);
            page.space(6);
            page.table(facts(form));
            page.heading("意见");
            page.table(opinions(form));
            page.paragraph("说明：调增申请须在首场考试两周前由试点院部报教务处，由教务处报河南省1+X证书制度试点推进协调办公室审核批准后修改（附件1·六·1）。");
            if (form.url() != null) {
                page.qrCode(form.url(), "扫码查看平台中的原始记录");
            }
            return page.bytes();
        }
    }

    private static PdfTable facts(IncreaseForm form) {
        return PdfTable.of(
                List.of(19, 31, 19, 31),
                List.of(),
                List.of(
                        pair("试点院部", form.department(), "计划月份", form.planMonth()),
                        pair("证书名称", form.certificate(), "等级", form.level()),
                        pair("年度", form.year(), "批准试点人数", form.quota()),
                        pair("本次计划人数", form.planned(), "申请调增人数", form.heads()),
                        pair("首场考试日期", form.firstSession(), "最晚申请日期", form.limit()),
                        pair("申请人", form.applicant(), "申请日期", form.filedOn()),
                        List.of(PdfCell.label("调增理由"), PdfCell.of(form.reason()).span(3))));
    }

    private static List<PdfCell> pair(String label, String value, String otherLabel, String other) {
        return List.of(PdfCell.label(label), PdfCell.of(value), PdfCell.label(otherLabel), PdfCell.of(other));
    }

    private static PdfTable opinions(IncreaseForm form) {
        return PdfTable.of(
                List.of(19, 81),
                List.of(),
                List.of(
                        List.of(PdfCell.label("试点院部意见"), PdfCell.of(SIGNATURE)),
                        List.of(PdfCell.label("教务处意见"), PdfCell.of("上报日期：" + form.forwardedOn() + SIGNATURE)),
                        List.of(PdfCell.label("省推进办批复"), PdfCell.of(form.reply() + SIGNATURE))));
    }
}
