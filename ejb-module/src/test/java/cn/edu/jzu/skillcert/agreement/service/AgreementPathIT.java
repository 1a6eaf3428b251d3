package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.agreement.ReviewStage.ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.agreement.ReviewStage.FINANCE;
import static cn.edu.jzu.skillcert.agreement.ReviewStage.LEGAL;
import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.DRAFTER;
import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.REVIEWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.agreement.AgreementAction;
import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.FileView;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.ReviewBase;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementFileKind;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementReview;
import cn.edu.jzu.skillcert.agreement.AgreementSigning;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ApproveAgreement;
import cn.edu.jzu.skillcert.agreement.CommentDraft;
import cn.edu.jzu.skillcert.agreement.ConfirmAgreement;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.RecordCopy;
import cn.edu.jzu.skillcert.agreement.ReturnAgreement;
import cn.edu.jzu.skillcert.agreement.ReturnCategory;
import cn.edu.jzu.skillcert.agreement.ReviewDecision;
import cn.edu.jzu.skillcert.agreement.ReviseAgreement;
import cn.edu.jzu.skillcert.agreement.SubmitAgreement;
import cn.edu.jzu.skillcert.agreement.model.TermSheetFixture;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class AgreementPathIT {

    @Inject
    private AgreementScene scene;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementReview review;

    @Inject
    private AgreementSigning signing;

    @Inject
    private MyTasks tasks;

    @Inject
    private Clock clock;

    @BeforeEach
    void scene() throws Exception {
        scene.set();
    }

    @Test
    void anAgreementGoesFromDraftThroughAReturnToTheRegister() throws Exception {
        long id = scene.submitted("从草拟到备案");
        assertThat(tasksOf(REVIEWERS.get(ACADEMIC_AFFAIRS), id)).containsExactly("AgreementTask.REVIEW");
        scene.approve(id, ACADEMIC_AFFAIRS);
        As.user(REVIEWERS.get(FINANCE))
                .run(() -> review.returnToDrafter(new ReturnAgreement(
                        scene.refRead(id),
                        FINANCE,
                        scene.detail(id).contentHash(),
                        ReturnCategory.PRICE,
                        "单价请再协商",
                        List.of(new CommentDraft(6, "第二条", "请降至280元/人")))));
        assertThat(tasksOf(DRAFTER, id)).containsExactly("AgreementTask.MEND_RETURNED");
        As.user(DRAFTER)
                .run(() -> drafting.revise(new ReviseAgreement(
                        scene.ref(id),
                        "从草拟到备案",
                        TermSheetFixture.WORDING.replace("300元/人", "280元/人"),
                        scene.terms("280"))));
        long comment = As.user(DRAFTER)
                .call(() -> drafting.draft(id).openComments().get(0).id());
        scene.confirmAndSubmit(id, Map.of(comment, "已降至280元/人"));
        AgreementDetail seenByAcademic =
                As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).call(() -> reading.detail(id));
        assertThat(seenByAcademic.base()).isEqualTo(new ReviewBase(1, ReviewDecision.APPROVED));
        var redline = As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).call(() -> reading.redline(id, 1, 2));
        assertThat(redline.changedParagraphs()).isEqualTo(1);
        assertThat(redline.terms()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("300.00");
            assertThat(change.after()).isEqualTo("280.00");
        });
        scene.approve(id, ACADEMIC_AFFAIRS);
        AgreementDetail seenByFinance = As.user(REVIEWERS.get(FINANCE)).call(() -> reading.detail(id));
        assertThat(seenByFinance.base()).isEqualTo(new ReviewBase(1, ReviewDecision.RETURNED));
        assertThat(seenByFinance.decisions())
                .flatExtracting(decision -> decision.comments())
                .extracting(answered -> answered.answer())
                .containsExactly("已降至280元/人");
        scene.approve(id, FINANCE);
        assertThat(As.user(REVIEWERS.get(LEGAL)).call(() -> reading.detail(id)).base())
                .isNull();
        scene.approve(id, LEGAL);
        sign(id);
        String number = As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).call(() -> signing.file(scene.refRead(id)));
        AgreementDetail filed = As.user(DRAFTER).call(() -> reading.detail(id));
        assertThat(filed.status()).isEqualTo(AgreementStatus.FILED);
        assertThat(filed.filingNumber()).isEqualTo(number).startsWith("XY-");
        assertThat(tasksOf(REVIEWERS.get(ACADEMIC_AFFAIRS), id)).isEmpty();
    }

    private void sign(long id) throws Exception {
        As.user(DRAFTER).run(() -> {
            signing.start(scene.refRead(id));
            signing.uploadScan(scene.refRead(id), LocalDate.now(clock), "组织方用印较晚", "签署扫描件.pdf", picturesOnly(2));
            signing.confirmPages(scene.refRead(id), Set.of(1, 2));
        });
        assertThatThrownBy(() -> As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).run(() -> signing.file(scene.refRead(id))))
                .isInstanceOf(RuleRefusedException.class);
        for (CopyHolder holder : List.of(CopyHolder.ACADEMIC_AFFAIRS, CopyHolder.DEPARTMENT, CopyHolder.PROVINCE)) {
            As.user(DRAFTER)
                    .run(() -> signing.recordCopy(
                            new RecordCopy(scene.refRead(id), holder, 1, LocalDate.now(clock), "SF1234567890")));
        }
    }

    @Test
    void whatTheRulesForbidIsNotSubmitted() throws Exception {
        long id = scene.opened("超过省域上限");
        As.user(DRAFTER)
                .run(() -> drafting.revise(
                        new ReviseAgreement(scene.ref(id), "超过省域上限", TermSheetFixture.WORDING, scene.terms("300.01"))));
        assertThatThrownBy(() -> As.user(DRAFTER)
                        .run(() -> drafting.submit(new SubmitAgreement(scene.ref(id), Map.of(), null, null))))
                .isInstanceOfSatisfying(RuleRefusedException.class, refusal -> assertThat(refusal.findings())
                        .extracting(f -> f.rule().id())
                        .contains("R-3.4", "R-3.11"));
    }

    @Test
    void aWarningWantsItsReasonWhichTheReviewersRead() throws Exception {
        long id = scene.opened("结算时间偏晚");
        As.user(DRAFTER).run(() -> {
            drafting.attachTemplate(scene.ref(id), Party.ORGANIZATION, "模板.docx", AgreementScene.word());
            drafting.revise(new ReviseAgreement(
                    scene.ref(id),
                    "结算时间偏晚",
                    TermSheetFixture.WORDING.replace("2025-06-30", "2026-01-31"),
                    scene.termsSettledBefore("2026-01-31")));
        });
        scene.confirmByBoth(id);
        As.user(DRAFTER).run(() -> {
            assertThatThrownBy(() -> drafting.submit(new SubmitAgreement(scene.ref(id), Map.of(), null, " ")))
                    .satisfies(code(RegulationError.REASON_WANTED));
            drafting.submit(new SubmitAgreement(scene.ref(id), Map.of(), null, "组织方年底统一结算"));
        });
        assertThat(As.user(REVIEWERS.get(ACADEMIC_AFFAIRS))
                        .call(() -> reading.detail(id))
                        .reasons())
                .isEqualTo("组织方年底统一结算");
    }

    @Test
    void underTheReadingAffectedTheReturningOfficeIsTheFirstToLookAgain() throws Exception {
        long id = scene.submitted("仅受影响部门复审");
        scene.approve(id, ACADEMIC_AFFAIRS);
        scene.withParameter("REVIEW_AFTER_CHANGE", "AFFECTED", () -> {
            As.user(REVIEWERS.get(FINANCE))
                    .run(() -> review.returnToDrafter(new ReturnAgreement(
                            scene.refRead(id),
                            FINANCE,
                            scene.detail(id).contentHash(),
                            ReturnCategory.PRICE,
                            "单价请再协商",
                            List.of())));
            As.user(DRAFTER)
                    .run(() -> drafting.revise(new ReviseAgreement(
                            scene.ref(id),
                            "仅受影响部门复审",
                            TermSheetFixture.WORDING.replace("300元/人", "280元/人"),
                            scene.terms("280"))));
            scene.confirmByBoth(id);
            As.user(DRAFTER).run(() -> {
                assertThatThrownBy(() -> drafting.submit(new SubmitAgreement(scene.ref(id), Map.of(), null, null)))
                        .satisfies(code(AgreementError.RETURN_UNANSWERED));
                drafting.submit(new SubmitAgreement(scene.ref(id), Map.of(), "已降至280元", null));
            });
            assertThat(As.user(DRAFTER).call(() -> reading.detail(id)).turn()).isEqualTo(FINANCE);
            scene.approve(id, FINANCE);
            scene.approve(id, LEGAL);
        });
        AgreementDetail approved = As.user(DRAFTER).call(() -> reading.detail(id));
        assertThat(approved.status()).isEqualTo(AgreementStatus.APPROVED);
        assertThat(approved.decisions())
                .filteredOn(decision -> decision.decision() == ReviewDecision.RETURNED)
                .extracting(decision -> decision.answer())
                .containsExactly("已降至280元");
    }

    @Test
    void financeDoesNotGetAroundAcademicAffairs() throws Exception {
        long id = scene.submitted("不能越过教务处");
        assertThatThrownBy(() -> scene.approve(id, FINANCE)).satisfies(code(AgreementError.NOT_YOUR_TURN));
        assertThatThrownBy(() -> As.user(REVIEWERS.get(FINANCE))
                        .run(() -> review.approve(new ApproveAgreement(
                                scene.refRead(id),
                                ACADEMIC_AFFAIRS,
                                scene.detail(id).contentHash(),
                                null))))
                .satisfies(code(SharedError.NOT_PERMITTED));
        assertThat(As.user(REVIEWERS.get(FINANCE))
                        .call(() -> reading.detail(id))
                        .allowed())
                .doesNotContain(AgreementAction.APPROVE, AgreementAction.RETURN);
    }

    @Test
    void anotherDepartmentsAgreementDoesNotExist() throws Exception {
        long id = scene.opened("别人的协议");
        As.user(AgreementScene.STRANGER).run(() -> {
            assertThatThrownBy(() -> reading.detail(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafting.draft(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafting.withdraw(new AgreementRef(id, 1))).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void aDepartmentThatIsClosedOrDoesNotTeachOpensNoAgreement() throws Exception {
        for (String unfit : List.of("retired = true", "kind = 'OFFICE'")) {
            scene.withDepartmentBeing(unfit, () -> assertThatThrownBy(() -> scene.opened("不应有的协议"))
                    .as(unfit)
                    .satisfies(violation("departmentId", AgreementError.UNKNOWN_DEPARTMENT)));
        }
    }

    @Test
    void anAgreementNamesOnlyCertificatesOfItsOwnOrganization() throws Exception {
        long id = scene.opened("别家的证书");
        As.user(DRAFTER).run(() -> assertThatThrownBy(() -> drafting.revise(new ReviseAgreement(
                        scene.ref(id), "别家的证书", TermSheetFixture.WORDING, scene.termsOfAnotherOrganization())))
                .satisfies(violation("prices[0].certificateId", AgreementError.UNKNOWN_CERTIFICATE)));
    }

    @Test
    void nothingIsRecordedThatHasNotHappenedYet() throws Exception {
        long id = scene.opened("明天的事");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        As.user(DRAFTER).run(() -> {
            assertThatThrownBy(() -> drafting.confirm(
                            new ConfirmAgreement(scene.ref(id), Party.ORGANIZATION, null, "张三", tomorrow)))
                    .satisfies(violation("confirmedOn", AgreementError.DAY_IN_THE_FUTURE));
            assertThatThrownBy(() ->
                            signing.recordCopy(new RecordCopy(scene.ref(id), CopyHolder.DEPARTMENT, 1, tomorrow, null)))
                    .satisfies(violation("handedOn", AgreementError.DAY_IN_THE_FUTURE));
        });
    }

    @Test
    void whatIsWrongWithAnEntryOfTheLedgerIsSaidAtTheField() throws Exception {
        long id = scene.opened("填错的台账");
        As.user(DRAFTER).run(() -> assertThatThrownBy(
                        () -> signing.recordCopy(new RecordCopy(scene.ref(id), null, 0, null, "1".repeat(101))))
                .satisfies(violation("holder", SharedError.REQUIRED))
                .satisfies(violation("copies", AgreementError.COPIES_HANDED_OUT_OF_RANGE))
                .satisfies(violation("handedOn", SharedError.REQUIRED))
                .satisfies(violation("trackingNumber", SharedError.TOO_LONG)));
    }

    @Test
    void aReturnWithoutItsKindOrWithAnEmptyCommentIsRefusedAtTheField() throws Exception {
        long id = scene.submitted("说不清的退回");
        As.user(REVIEWERS.get(ACADEMIC_AFFAIRS))
                .run(() -> assertThatThrownBy(() -> review.returnToDrafter(new ReturnAgreement(
                                scene.refRead(id),
                                ACADEMIC_AFFAIRS,
                                scene.detail(id).contentHash(),
                                null,
                                "请修改",
                                List.of(new CommentDraft(null, "条".repeat(201), " ")))))
                        .satisfies(violation("category", SharedError.REQUIRED))
                        .satisfies(violation("clause", SharedError.TOO_LONG))
                        .satisfies(violation("comment", SharedError.REQUIRED)));
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingOfTheFirstIsLost() throws Exception {
        long id = scene.opened("两人同时修改");
        AgreementRef seenByBoth = As.user(DRAFTER).call(() -> scene.ref(id));
        As.user(DRAFTER)
                .run(() -> drafting.revise(
                        new ReviseAgreement(seenByBoth, "第一人", TermSheetFixture.WORDING, scene.terms("300"))));
        assertThatThrownBy(() -> As.user(DRAFTER)
                        .run(() -> drafting.revise(new ReviseAgreement(seenByBoth, "第二人", "", scene.terms("200")))))
                .isInstanceOf(StaleDataException.class);
        assertThat(As.user(DRAFTER).call(() -> drafting.draft(id)).title()).isEqualTo("第一人");
    }

    @Test
    void theSameButtonPressedTwiceActsOnce() throws Exception {
        long id = scene.approved("重复点击");
        AgreementRef seen = As.user(DRAFTER).call(() -> scene.refRead(id));
        As.user(DRAFTER).run(() -> signing.start(seen));
        assertThatThrownBy(() -> As.user(DRAFTER).run(() -> signing.start(seen)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void rareCharactersAndEmojiComeBackFromTheDatabase() throws Exception {
        long id = scene.opened("䶮㛃𠮷𬭎🙂");
        As.user(DRAFTER)
                .run(() ->
                        drafting.revise(new ReviseAgreement(scene.ref(id), "䶮㛃𠮷𬭎🙂", "甲方：𠮷🙂", scene.terms("300"))));
        AgreementDetail detail = As.user(DRAFTER).call(() -> reading.detail(id));
        assertThat(detail.title()).isEqualTo("䶮㛃𠮷𬭎🙂");
        assertThat(detail.paragraphs().get(0).text()).isEqualTo("甲方：𠮷🙂");
    }

    @Test
    void aPictureNamedPdfIsRefusedAndNothingIsKept() throws Exception {
        long id = scene.opened("假 PDF");
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        assertThatThrownBy(() -> As.user(DRAFTER)
                        .run(() -> drafting.attachTemplate(
                                scene.ref(id), Party.ORGANIZATION, "模板.pdf", new ByteArrayInputStream(jpeg))))
                .satisfies(code(FileError.WRONG_TYPE));
        assertThat(As.user(DRAFTER).call(() -> reading.detail(id)).files()).isEmpty();
    }

    @Test
    void aTemplateWhoseOriginNobodyStatesIsNotTaken() throws Exception {
        long id = scene.opened("来源不明的模板");
        As.user(DRAFTER).run(() -> assertThatThrownBy(
                        () -> drafting.attachTemplate(scene.ref(id), null, "模板.docx", AgreementScene.word()))
                .satisfies(violation("source", SharedError.REQUIRED)));
        assertThat(As.user(DRAFTER).call(() -> reading.detail(id)).files()).isEmpty();
    }

    @Test
    void aReasonForVoidingThatIsTooLongIsRefusedAtTheField() throws Exception {
        long id = scene.opened("说来话长的作废");
        As.user(DRAFTER).run(() -> {
            assertThatThrownBy(() -> drafting.voidFor(scene.ref(id), "废".repeat(2001)))
                    .satisfies(violation("voidReason", SharedError.TOO_LONG));
            assertThatThrownBy(() -> drafting.voidFor(scene.ref(id), " "))
                    .satisfies(code(AgreementError.VOID_WANTS_REASON));
            drafting.voidFor(scene.ref(id), "废".repeat(2000));
        });
        assertThat(As.user(DRAFTER).call(() -> reading.detail(id)).status()).isEqualTo(AgreementStatus.VOID);
    }

    @Test
    void theProofOfPostingIsKeptByTheDepartmentAndReadByTheOthers() throws Exception {
        long id = scene.approved("寄送凭证");
        As.user(DRAFTER).run(() -> {
            assertThatThrownBy(() -> attachProof(id, photo())).satisfies(code(AgreementError.ACTION_NOT_NOW));
            signing.start(scene.refRead(id));
            signing.uploadScan(scene.refRead(id), LocalDate.now(clock), "组织方用印较晚", "签署扫描件.pdf", picturesOnly(1));
            signing.confirmPages(scene.refRead(id), Set.of(1));
            assertThatThrownBy(() -> recordProvince(id))
                    .satisfies(violation("trackingNumber", AgreementError.POSTING_WANTS_PROOF));
            assertThatThrownBy(() -> attachProof(id, AgreementScene.word())).satisfies(code(FileError.WRONG_TYPE));
            attachProof(id, photo());
            recordProvince(id);
        });
        AgreementRef seen = As.user(DRAFTER).call(() -> scene.refRead(id));
        assertThatThrownBy(() ->
                        As.user(AgreementScene.STRANGER).run(() -> signing.attachPostingProof(seen, "底单.png", photo())))
                .isInstanceOf(NotFoundException.class);
        As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).run(() -> {
            FileView proof = reading.detail(id).files().stream()
                    .filter(file -> file.kind() == AgreementFileKind.POSTING_PROOF)
                    .findFirst()
                    .orElseThrow();
            try (InputStream content = reading.file(id, proof.id()).content()) {
                assertThat(content).hasSameContentAs(photo());
            }
        });
    }

    private void attachProof(long id, InputStream content) {
        signing.attachPostingProof(scene.refRead(id), "快递底单.png", content);
    }

    private void recordProvince(long id) {
        signing.recordCopy(new RecordCopy(scene.refRead(id), CopyHolder.PROVINCE, 1, LocalDate.now(clock), null));
    }

    private static InputStream photo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private List<String> tasksOf(String username, long id) throws Exception {
        return As.user(username).call(() -> tasks.open().stream()
                .filter(task -> task.subject().equals("Agreement") && task.subjectId() == id)
                .map(task -> task.kind())
                .toList());
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> code(Object code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> violation(String field, ErrorCode code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field, Violation::code)
                        .contains(tuple(field, code)));
    }

    private static InputStream picturesOnly(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
