package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReturnCategory;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Agreements in every status, each reached by the way people reach it. */
public final class AgreementFixture {

    public static final Actor DRAFTER = new Actor(1, "陈立新", null, null);
    public static final Actor ACADEMIC = new Actor(2, "王建国", null, null);
    public static final Actor FINANCE = new Actor(3, "李秀芬", null, null);
    public static final Actor LEGAL = new Actor(4, "赵明远", null, null);
    public static final Map<ReviewStage, Actor> REVIEWERS =
            Map.of(ReviewStage.ACADEMIC_AFFAIRS, ACADEMIC, ReviewStage.FINANCE, FINANCE, ReviewStage.LEGAL, LEGAL);
    public static final StoredDocument SCAN = new StoredDocument("签署件.pdf", "application/pdf", "0".repeat(64), 1);
    private static final StoredDocument TEMPLATE =
            new StoredDocument("模板", "application/octet-stream", "1".repeat(64), 1);

    private static Instant now = Instant.parse("2024-04-01T01:00:00Z");

    private AgreementFixture() {}

    public static Instant later() {
        now = now.plusSeconds(60);
        return now;
    }

    /** A Word file. */
    public static TemplateDocument templateFrom(Party source) {
        return new TemplateDocument(TEMPLATE, source, 0, TermSheetFixture.WORDING);
    }

    /** A PDF; a picture of one without a text. */
    public static TemplateDocument paper(int pages, String text) {
        return new TemplateDocument(TEMPLATE, Party.ORGANIZATION, pages, text);
    }

    public static Agreement draft() {
        return draftFrom(templateFrom(Party.ORGANIZATION));
    }

    public static Agreement draftFrom(TemplateDocument template) {
        Agreement agreement = new Agreement(10, 20, "合作协议", DRAFTER, later());
        agreement.attachTemplate(template, DRAFTER, later());
        write(agreement, TermSheetFixture.WORDING, TermSheetFixture.complete().build());
        return agreement;
    }

    public static void write(Agreement agreement, String text, TermSheet terms) {
        agreement.revise("合作协议", AgreementText.of(text), terms, TermSheetFixture.CERTIFICATE_NAMES, DRAFTER, later());
    }

    public static void confirmByBoth(Agreement agreement) {
        for (Party party : Party.values()) {
            agreement.confirm(party, agreement.getContentHash(), "代表", LocalDate.of(2024, 4, 1), DRAFTER, later());
        }
    }

    public static void submit(Agreement agreement) {
        submit(agreement, Map.of());
    }

    public static void submit(Agreement agreement, Map<Long, String> answers) {
        agreement.submit(answers, "已修改", null, TermSheetFixture.CERTIFICATE_NAMES, DRAFTER, later());
    }

    public static Agreement underReview() {
        return underReview(draft());
    }

    private static Agreement underReview(Agreement agreement) {
        confirmByBoth(agreement);
        submit(agreement);
        return agreement;
    }

    public static void approve(Agreement agreement, ReviewStage stage) {
        approve(agreement, stage, REVIEWERS.get(stage));
    }

    public static void approve(Agreement agreement, ReviewStage stage, Actor actor) {
        agreement.approve(stage, agreement.currentVersion().getContentHash(), null, actor, later());
    }

    public static void giveBack(Agreement agreement, ReviewStage stage, ReviewStage from) {
        agreement.returnToDrafter(
                stage,
                agreement.currentVersion().getContentHash(),
                ReturnCategory.PRICE,
                "单价偏高，请与组织协商。",
                List.of(),
                from,
                REVIEWERS.get(stage),
                later());
    }

    public static Agreement approved() {
        return approved(draft());
    }

    public static Agreement approved(Agreement draft) {
        Agreement agreement = underReview(draft);
        for (ReviewStage stage : ReviewStage.values()) {
            approve(agreement, stage);
        }
        return agreement;
    }

    public static Agreement signed() {
        return signed(draft());
    }

    public static Agreement signed(Agreement draft) {
        Agreement agreement = approved(draft);
        agreement.startSigning(DRAFTER, later());
        agreement.receiveSignedScan(SCAN, 2, null, LocalDate.of(2024, 4, 28), null, DRAFTER, later());
        agreement.confirmScanPages(Set.of(1, 2), DRAFTER, later());
        return agreement;
    }

    public static Agreement filed() {
        Agreement agreement = signed();
        agreement.file("XY-2024-0001", LocalDate.of(2024, 4, 29), ACADEMIC, later());
        return agreement;
    }
}
