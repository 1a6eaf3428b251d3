package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.CommentDraft;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReturnCategory;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementComment;
import cn.edu.jzu.skillcert.agreement.model.AgreementText;
import cn.edu.jzu.skillcert.agreement.model.TemplateDocument;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.file.ReceivedDocument;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** How one agreement came where it is: the same steps that people take in the portal, in the past. */
final class DemoStory {

    /** Who does it. */
    record Cast(Actor drafter, Actor academicAffairs, Actor finance, Actor legal) {}

    private static final String PERSON = "钱程";
    private static final String MENDED_SETTLEMENT = "考核结束后三十日内，甲方凭乙方开具的增值税普通发票按实考人数一次结清";
    private static final int MENDED_DAYS = 20;

    private final Agreement agreement;
    private DemoTerms terms;
    private final DemoWording wording;
    private final Map<Long, String> certificateNames;
    private final DemoDiary diary;
    private final Cast cast;
    private final DocumentIntake documents;
    private final Runnable flush;
    private final IntFunction<String> numbers;

    /**
     * @param flush writes what is new, before something refers to it
     * @param numbers next number in the register of a year
     */
    DemoStory(
            Agreement agreement,
            DemoTerms terms,
            DemoWording wording,
            Map<Long, String> certificateNames,
            DemoDiary diary,
            Cast cast,
            DocumentIntake documents,
            Runnable flush,
            IntFunction<String> numbers) {
        this.agreement = agreement;
        this.terms = terms;
        this.wording = wording;
        this.certificateNames = certificateNames;
        this.diary = diary;
        this.cast = cast;
        this.documents = documents;
        this.flush = flush;
        this.numbers = numbers;
    }

    void tell(String story) {
        switch (story) {
            case "OPENED" -> attachTemplate();
            case "WRITTEN" -> write();
            case "HALF_CONFIRMED" -> {
                write();
                confirmForDepartment();
            }
            case "AT_ACADEMIC_AFFAIRS" -> submit();
            case "AT_FINANCE" -> reviewedBy(1);
            case "AT_LEGAL" -> reviewedBy(2);
            case "RETURNED" -> returned();
            case "SUBMITTED_AGAIN" -> submitAgain();
            case "APPROVED" -> reviewedBy(3);
            case "SIGNING" -> startSigning();
            case "SCANNED" -> scanWithoutText();
            case "SIGNED" -> sign();
            case "FILED", "EXPIRING" -> file();
            case "VOIDED" -> voided();
            default -> throw new IllegalArgumentException(story);
        }
    }

    private void attachTemplate() {
        ReceivedDocument template = receive(
                "合作协议模板（" + certificateNames.values().iterator().next() + "）.docx",
                DemoPaper.word(wording.template()),
                FileKind.DOCX);
        agreement.attachTemplate(
                new TemplateDocument(template.stored(), Party.ORGANIZATION, template.pages(), template.text()),
                cast.drafter(),
                diary.after(0));
    }

    private void write() {
        attachTemplate();
        revise();
    }

    private void revise() {
        TermSheet sheet = terms.sheet();
        agreement.revise(
                agreement.getTitle(),
                AgreementText.of(wording.of(sheet)),
                sheet,
                certificateNames,
                cast.drafter(),
                diary.after(1));
    }

    private void confirmForDepartment() {
        agreement.confirm(
                Party.DEPARTMENT,
                agreement.getContentHash(),
                cast.drafter().name(),
                diary.today(),
                cast.drafter(),
                diary.after(0));
    }

    private void confirmBoth() {
        confirmForDepartment();
        agreement.confirm(
                Party.ORGANIZATION, agreement.getContentHash(), PERSON, diary.today(), cast.drafter(), diary.after(1));
    }

    private void submit() {
        write();
        confirmBoth();
        submit(Map.of());
    }

    private void submit(Map<Long, String> answers) {
        agreement.submit(answers, null, null, certificateNames, cast.drafter(), diary.after(0));
        flush.run();
    }

    private void reviewedBy(int offices) {
        submit();
        if (offices > 0) {
            approve(ReviewStage.ACADEMIC_AFFAIRS, cast.academicAffairs(), "内容完整，与试点方案一致，同意。");
        }
        if (offices > 1) {
            approve(ReviewStage.FINANCE, cast.finance(), "费用标准未超过省域上限，结算方式明确，同意。");
        }
        if (offices > 2) {
            approve(ReviewStage.LEGAL, cast.legal(), "条款合法有效，权利义务明确，同意签订。");
        }
    }

    private void approve(ReviewStage stage, Actor reviewer, String opinion) {
        agreement.approve(stage, hash(), opinion, reviewer, diary.after(1));
    }

    private void returned() {
        reviewedBy(1);
        agreement.returnToDrafter(
                ReviewStage.FINANCE,
                hash(),
                ReturnCategory.SETTLEMENT,
                "结算条款不够明确，请修改后重新送审。",
                List.of(
                        comment("结算方式：", "附件1·三·1(2)", "请写明发票种类和结清期限。"),
                        comment("个工作日内付清", "附件1·三·1(3)", "考务费支付期限偏长，建议与培训评价组织商定为20个工作日。")),
                ReviewStage.ACADEMIC_AFFAIRS,
                cast.finance(),
                diary.after(1));
        flush.run();
    }

    private CommentDraft comment(String words, String clause, String text) {
        return agreement.text().paragraphs().stream()
                .filter(paragraph -> paragraph.text().contains(words))
                .map(paragraph -> new CommentDraft(paragraph.number(), clause, text))
                .findFirst()
                .orElseThrow();
    }

    private void submitAgain() {
        returned();
        terms = terms.settledBy(MENDED_SETTLEMENT, MENDED_DAYS);
        revise();
        confirmBoth();
        submit(agreement.openComments().stream()
                .collect(Collectors.toMap(
                        AgreementComment::getId, comment -> "已与培训评价组织商定并修改，见第" + comment.getParagraph() + "段。")));
    }

    private void startSigning() {
        reviewedBy(3);
        agreement.startSigning(cast.drafter(), diary.after(1));
    }

    private void scanWithoutText() {
        startSigning();
        byte[] pictures = DemoPaper.scannedPdf(signedPaper());
        receiveScan(receive("签署扫描件.pdf", pictures, FileKind.PDF));
    }

    private void sign() {
        startSigning();
        receiveScan(receive("签署扫描件.pdf", signedPaper(), FileKind.PDF));
        agreement.confirmScanPages(new HashSet<>(agreement.unconfirmedScanPages()), cast.drafter(), diary.after(0));
    }

    private byte[] signedPaper() {
        return DemoPaper.readablePdf(
                agreement.getTitle(),
                agreement.text().content(),
                diary.today().atTime(9, 0).atZone(ZoneOffset.ofHours(8)));
    }

    private void receiveScan(ReceivedDocument scan) {
        LocalDate signedOn = diary.today();
        agreement.receiveSignedScan(
                scan.stored(), scan.pages(), scan.text(), signedOn, null, cast.drafter(), diary.after(1));
    }

    private void file() {
        sign();
        recordCopy(CopyHolder.DEPARTMENT, null);
        recordCopy(CopyHolder.ACADEMIC_AFFAIRS, null);
        recordCopy(CopyHolder.ORGANIZATION, null);
        recordCopy(CopyHolder.PROVINCE, "EMS 1187" + (200_000 + agreement.getId()) + "0CN");
        agreement.file(numbers.apply(diary.today().getYear()), diary.today(), cast.academicAffairs(), diary.after(0));
    }

    private void recordCopy(CopyHolder holder, String trackingNumber) {
        agreement.recordCopy(holder, 1, diary.today(), trackingNumber, cast.drafter(), diary.after(1));
    }

    private void voided() {
        submit();
        agreement.withdraw(cast.drafter(), diary.after(2));
        agreement.voidFor("培训评价组织调整业务，双方协商不再开展本批次合作。", cast.drafter(), diary.after(1));
    }

    private String hash() {
        return agreement.currentVersion().getContentHash();
    }

    private ReceivedDocument receive(String fileName, byte[] content, FileKind kind) {
        return documents.receive(fileName, new ByteArrayInputStream(content), Set.of(kind));
    }
}
