package cn.edu.jzu.skillcert.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agreement from the first draft into the register, each office at its own browser (附件1·三). */
@InBrowser
class AgreementJourneyIT {

    private static final String TITLE = "Web前端开发合作协议（全程）";
    private static final String COMMENT = "单价偏高，建议与培训评价组织再商定。";
    private static final String ANSWER = "已与对方商定为190元。";
    /** Page numbers do not count. */
    private static final String THE_SAME = "100.0%";

    private static final AgreementPaper FIRST = AgreementPaper.at("200");
    private static final AgreementPaper SECOND = AgreementPaper.at("190");

    private long id;

    @Test
    void anAgreementIsDraftedReturnedMendedApprovedSignedAndFiled(Portal portal, @TempDir Path directory)
            throws IOException {
        Person department = portal.person("xxgc.chen");
        Person organization = portal.person("pj.qian");
        Person academicAffairs = portal.person("jwc.wang");
        Person finance = portal.person("cwc.li");
        Person legal = portal.person("fw.zhao");
        List<Person> everybody = List.of(department, organization, academicAffairs, finance, legal);
        try {
            drafts(department, directory);
            confirmAndSubmit(department, organization);
            opensTooEarly(finance);
            approves(academicAffairs, "教务处");
            returns(finance);
            mends(department, organization);
            agreesToTheChanges(academicAffairs);
            seesTheAnswers(finance);
            approves(finance, "财务处");
            approves(legal, "校办公室法务");
            signs(department, directory);
            String number = files(academicAffairs);
            papersNameWhoDidWhat(department);
            department.opens("detail", id);
            department.sees(number);
            everybody.forEach(person -> {
                person.hasNoTask("", TITLE);
                person.takesPictures("home");
            });
            everybody.forEach(Person::leavesWithoutComplaint);
        } finally {
            everybody.forEach(Person::close);
        }
    }

    private void drafts(Person department, Path directory) throws IOException {
        AgreementDesk desk = new AgreementDesk(department);
        department.opens("/agreement/list.xhtml");
        department.takesPictures("list");
        department.follows("新建协议");
        department.takesPictures("open");
        id = desk.opens(TITLE);
        department.hasTask("完成协议草稿并提交审核", TITLE);
        department.opens("edit", id);
        desk.uploadsTemplate(FIRST.word(directory));
        assertThat(department.at("edit:text")).hasValue(Pattern.compile("[\\s\\S]*初级）：200元/人[\\s\\S]*"));
        desk.fillsIn(FIRST);
        desk.saves();
        assertThat(department.page().locator(".location-missing")).hasCount(0);
        department.takesPictures("edit");
    }

    private void confirmAndSubmit(Person department, Person organization) {
        department.opens("submit", id);
        department.takesPictures("submit");
        department.presses("edit:confirmDepartment");
        department.isTold("已记录确认。");
        confirms(organization);
        department.opens("submit", id);
        department.presses("edit:submit");
        department.isTold("已提交，等待教务处审核。");
        department.hasNoTask("完成协议草稿并提交审核", TITLE);
    }

    private void confirms(Person organization) {
        organization.takesUp("确认协议内容无异议", TITLE);
        organization.takesPictures("detail");
        organization.follows("确认与提交");
        organization.takesPictures("submit");
        organization.presses("edit:confirmOrganization");
        organization.isTold("已记录确认。");
        organization.hasNoTask("确认协议内容无异议", TITLE);
    }

    private void approves(Person reviewer, String office) {
        reviewer.takesUp("审核协议", TITLE);
        reviewer.follows("审核");
        reviewer.takesPictures("review");
        reviewer.types("review:approval", office + "同意。");
        reviewer.presses("review:approveNow");
        reviewer.isTold(office + "审核通过。");
        reviewer.takesPictures("detail");
        reviewer.hasNoTask("审核协议", TITLE);
    }

    /** no address leads around the order. */
    private void opensTooEarly(Person finance) {
        finance.opens("review", id);
        finance.sees("本协议目前不由您审核");
        finance.sees("现在由教务处审核");
        assertThat(finance.at("review:approveNow")).hasCount(0);
        assertThat(finance.at("review:returnNow")).hasCount(0);
    }

    /** Whoever returned it sees what was done about it. */
    private void seesTheAnswers(Person finance) {
        finance.opens("review", id);
        assertThat(finance.page().locator(".review-text")).containsText("与本部门上次决定（退回修改）的版本对照：第 1 版 → 第 2 版");
        assertThat(finance.page().locator(".review-side .decisions")).containsText(COMMENT);
        assertThat(finance.page().locator(".review-side .decisions")).containsText(ANSWER);
        finance.takesPictures("review-answers");
    }

    private void returns(Person finance) {
        finance.takesUp("审核协议", TITLE);
        finance.follows("审核");
        Locator paragraph = finance.page()
                .locator(".commentable .paragraph")
                .filter(new Locator.FilterOptions().setHasText("200元/人"));
        paragraph.locator("button").click();
        finance.types("commenting:clause", "附件1·三·1(2)");
        finance.types("commenting:comment", COMMENT);
        finance.presses("commenting:keep");
        assertThat(finance.at("review:comments")).containsText(COMMENT);
        assertThat(finance.at("review:approveNow")).hasCount(0);
        finance.presses("review:returnNow");
        assertThat(finance.at("review:return")).containsText("退回原因：必填。");
        finance.at("review:category").selectOption(new SelectOption().setLabel("价格与费用"));
        finance.types("review:reason", "单价需要重新商定。");
        finance.takesPictures("review-comments");
        finance.presses("review:returnNow");
        finance.isTold("已退回院部修改。");
        finance.hasNoTask("审核协议", TITLE);
    }

    private void mends(Person department, Person organization) {
        department.takesUp("按审核意见修改退回的协议", TITLE);
        department.sees(COMMENT);
        department.sees("价格与费用");
        department.takesPictures("detail-returned");
        department.opens("edit", id);
        AgreementDesk desk = new AgreementDesk(department);
        desk.input("unitPrice").fill(SECOND.price());
        department.types("edit:text", SECOND.text());
        desk.saves();
        department.opens("submit", id);
        assertThat(department.page().locator(".parties .status-caution")).hasCount(2);
        department.presses("edit:confirmDepartment");
        department.isTold("已记录确认。");
        confirms(organization);
        department.opens("submit", id);
        department.presses("edit:submit");
        department.isTold("还有 1 条审核意见没有答复，请逐条答复后提交。");
        desk.input("answer").fill(ANSWER);
        department.takesPictures("submit-answers");
        department.presses("edit:submit");
        department.isTold("已提交，等待教务处审核。");
        department.hasNoTask("按审核意见修改退回的协议", TITLE);
    }

    private void agreesToTheChanges(Person academicAffairs) {
        academicAffairs.takesUp("审核协议", TITLE);
        academicAffairs.follows("审核");
        Locator changes = academicAffairs.page().locator(".review-text");
        assertThat(changes).containsText("与本部门上次决定（通过）的版本对照：第 1 版 → 第 2 版");
        assertThat(changes.locator("del").first()).containsText("200");
        assertThat(changes.locator("ins").first()).containsText("190");
        academicAffairs.takesPictures("review-redline");
        academicAffairs.presses("review:agree");
        academicAffairs.isTold("教务处审核通过。");
        academicAffairs.follows("修订对照");
        academicAffairs.takesPictures("redline");
    }

    private void signs(Person department, Path directory) throws IOException {
        department.takesUp("发起协议签订", TITLE);
        department.follows("签订");
        department.presses("edit:start");
        department.isTold("已发起签订，请在签字盖章后上传扫描件。");
        department.hasTask("上传签署扫描件", TITLE);
        department.opens("signing", id);
        department.takesPictures("signing");
        new AgreementDesk(department).types("signedOn", SECOND.today());
        department.attaches("edit:upload", FIRST.signedPdf(directory));
        department.presses("edit:uploadNow");
        department.isTold("下列规则不允许继续：R-3.14");
        assertThat(department.at("edit:refused").locator("del")).containsText(new String[] {"190"});
        assertThat(department.at("edit:refused").locator("ins")).containsText(new String[] {"200"});
        department.takesPictures("signing-refused");
        department.attaches("edit:upload", SECOND.signedPdf(directory));
        department.presses("edit:uploadNow");
        department.isTold("扫描件已保存，请核对。");
        assertThat(department.page().locator("#draft-offer")).isHidden();
        assertThat(department.page().locator("main")).containsText(THE_SAME);
        department.takesPictures("signing-scan");
        department.presses("edit:confirmAll");
        department.isTold("已记录核对结果。");
        department.takesUp("登记协议原件与寄送", TITLE);
        department.follows("原件登记与备案");
        records(department, "试点院部", "");
        records(department, "教务处", "");
        records(department, "培训评价组织", "");
        department.attaches("edit:proof", SECOND.signedPdf(directory));
        department.presses("edit:uploadProof");
        department.isTold("寄送凭证已保存。");
        records(department, "省推进办", "");
        department.takesPictures("filing");
        department.hasNoTask("登记协议原件与寄送", TITLE);
        department.hasTask("报备教务处", TITLE);
    }

    private static void records(Person department, String holder, String trackingNumber) {
        department.at("edit:holder").selectOption(new SelectOption().setLabel(holder));
        new AgreementDesk(department).types("handedOn", SECOND.today());
        department.types("edit:trackingNumber", trackingNumber);
        department.presses("edit:record");
        department.isTold("已登记：" + holder + "。");
        assertThat(department.page().locator("#draft-offer")).isHidden();
    }

    private String files(Person academicAffairs) {
        academicAffairs.takesUp("办理协议备案", TITLE);
        academicAffairs.follows("原件登记与备案");
        academicAffairs.takesPictures("filing");
        academicAffairs.presses("edit:file");
        academicAffairs.isTold("已备案，备案号 ");
        String told = academicAffairs.page().locator("#feedback").innerText().strip();
        String number = told.replaceFirst("(?s).*备案号 ", "").replace("。", "").strip();
        assertThat(number).matches("\\S*\\d{4}\\S*\\d+\\S*");
        academicAffairs.sees("已备案");
        academicAffairs.takesPictures("detail-filed");
        academicAffairs.opens("/agreement/list.xhtml?text=" + number);
        academicAffairs.sees(number);
        academicAffairs.takesPictures("list");
        return number;
    }

    private void papersNameWhoDidWhat(Person department) throws IOException {
        assertThat(textOf(department.downloads("/agreement/review-sheet?id=" + id)))
                .contains("王建国", "李秀芬", "赵明远", "信息工程学院", AgreementPaper.ORGANIZATION, "校办公室法务同意。");
        assertThat(textOf(department.downloads("/agreement/redline-pdf?id=" + id + "&from=1&to=2")))
                .contains(TITLE, "190", "200");
    }

    private static String textOf(APIResponse pdf) throws IOException {
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
