package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.agreement.ReviewStage.ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.DRAFTER;
import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.REVIEWERS;
import static cn.edu.jzu.skillcert.agreement.service.Refusals.code;
import static cn.edu.jzu.skillcert.agreement.service.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.agreement.AgreementAction;
import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDetail.CopyView;
import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.AgreementEventKind;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementSigning;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.RecordCopy;
import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import cn.edu.jzu.skillcert.agreement.SignedTextRefusedException;
import cn.edu.jzu.skillcert.agreement.model.TermSheetFixture;
import cn.edu.jzu.skillcert.notice.MyNotices;
import cn.edu.jzu.skillcert.platform.DocumentNumbers;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileError;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.TrailStep;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the signed papers to the register: the real day of signing, the real text, and what can still be mended. */
@InPortal
class AgreementSigningIT {

    private static final String LATE = "组织方用印较晚";

    @Inject
    private AgreementScene scene;

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementSigning signing;

    @Inject
    private MyTasks tasks;

    @Inject
    private MyNotices notices;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @BeforeEach
    void scene() throws Exception {
        scene.set();
    }

    @Test
    void aPriceOverTheCapOfTheRealSigningDayIsNotSigned() throws Exception {
        long id = signingOf("上限在签订前调低");
        scene.withCapLoweredOn(today(), "280", () -> {
            assertThatThrownBy(() -> upload(id, LATE, SignedPapers.picturesOnly(1)))
                    .satisfies(rules("R-3.4"));
            assertThat(detail(id).signing().scanPages()).isNull();
        });
        upload(id, LATE, SignedPapers.picturesOnly(1));
        assertThat(detail(id).signing().signedOn()).isEqualTo(today());
    }

    @Test
    void aCapThatIsEnteredAfterTheSigningStopsTheFiling() throws Exception {
        long id = signed("上限在签订后补录");
        recordAllCopies(id);
        scene.withCapLoweredOn(
                today(), "280", () -> assertThatThrownBy(() -> file(id)).satisfies(rules("R-3.4")));
        assertThat(file(id)).startsWith("XY-");
    }

    @Test
    void signingAfterTheStartThatWasNotPlannedWantsItsReasonAndKeepsIt() throws Exception {
        long id = signingOf("倒签");
        assertThatThrownBy(() -> upload(id, " ", SignedPapers.picturesOnly(1)))
                .satisfies(code(RegulationError.REASON_WANTED));
        upload(id, LATE, SignedPapers.picturesOnly(1));
        assertThat(detail(id).trail())
                .extracting(TrailStep::act, TrailStep::remark)
                .contains(tuple(AgreementEventKind.SIGNING_DAY_EXPLAINED, LATE));
    }

    @Test
    void anotherPriceInTheSignedTextIsRefusedWithTheRedline() throws Exception {
        long id = signingOf("签订文本改价");
        assertThatThrownBy(() ->
                        upload(id, LATE, SignedPapers.readable(TermSheetFixture.WORDING.replace("300元/人", "320元/人"))))
                .isInstanceOfSatisfying(SignedTextRefusedException.class, refusal -> {
                    assertThat(refusal).satisfies(rules("R-3.14"));
                    assertThat(words(refusal.differences(), RedlineSegment.Kind.DELETED))
                            .contains("300");
                    assertThat(words(refusal.differences(), RedlineSegment.Kind.INSERTED))
                            .contains("320");
                });
        assertThat(detail(id).files()).noneMatch(file -> file.fileName().equals("签署扫描件.pdf"));
    }

    @Test
    void wordsThatDifferInATextThatIsNearlyTheSameAreShownBeforeItIsConfirmed() throws Exception {
        long id = signingOf("误读一字");
        upload(
                id,
                LATE,
                SignedPapers.readable(TermSheetFixture.WORDING
                        .replace("银行转账至甲方账户", "银行转帐至甲方账户")
                        .replace("甲方（盖章）：　　　　乙方（盖章）：", "甲方（盖章）：焦作大学　　乙方（盖章）：某培训评价组织")
                        .replace("签订日期：　　年　月　日", "签订日期：2026年11月23日")));
        AgreementDetail uploaded = detail(id);
        assertThat(uploaded.signing().differences().changedParagraphs())
                .as("neither head and foot nor seals and date are differences")
                .isEqualTo(1);
        assertThat(uploaded.allows(AgreementAction.CONFIRM_SCAN_PAGES)).isTrue();
        assertThat(words(uploaded.signing().differences(), RedlineSegment.Kind.INSERTED))
                .contains("帐");
    }

    private static String words(Redline redline, RedlineSegment.Kind kind) {
        return redline.paragraphs().stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .filter(segment -> segment.kind() == kind)
                .map(RedlineSegment::text)
                .collect(Collectors.joining("|"));
    }

    @Test
    void aScanThatIsNoSoundPdfIsRefusedAndNothingIsKept() throws Exception {
        long id = signingOf("坏的扫描件");
        Map<FileError, InputStream> bad = Map.of(
                FileError.WRONG_TYPE, SignedPapers.jpeg(),
                FileError.EMPTY, SignedPapers.empty(),
                FileError.DAMAGED, SignedPapers.cutOff(),
                FileError.ENCRYPTED, SignedPapers.encrypted(),
                FileError.ACTIVE_CONTENT, SignedPapers.withScript());
        int files = detail(id).files().size();
        bad.forEach((error, content) -> assertThatThrownBy(() -> upload(id, LATE, content))
                .as(error.name())
                .satisfies(code(error)));
        assertThat(detail(id).files()).hasSize(files);
        assertThat(detail(id).status()).isEqualTo(AgreementStatus.SIGNING);
    }

    @Test
    void academicAffairsHandsWrongPapersBackAndTheDepartmentMendsThem() throws Exception {
        long id = signed("材料有误");
        recordAllCopies(id);
        assertThat(detailAs(REVIEWERS.get(ACADEMIC_AFFAIRS), id).allows(AgreementAction.RETURN_PAPERS))
                .isTrue();
        assertThatThrownBy(() -> returnPapers(id, null)).satisfies(code(AgreementError.RETURN_WANTS_REASON));
        returnPapers(id, "扫描件不清楚");
        assertThat(detail(id).status()).isEqualTo(AgreementStatus.SIGNING);
        assertThat(As.user(DRAFTER).call(() -> notices.notices(false, PageRequest.first(20))
                        .rows()))
                .anyMatch(notice -> "扫描件不清楚".equals(notice.remark())
                        && "附件1·三·2(3)".equals(notice.clause())
                        && notice.due() != null);
        upload(id, LATE, SignedPapers.picturesOnly(3));
        As.user(DRAFTER).run(() -> signing.confirmPages(scene.refRead(id), Set.of(1, 2, 3)));
        assertThat(file(id)).startsWith("XY-");
    }

    @Test
    void anEntryThatIsStruckStaysToBeSeenAndCountsNoMore() throws Exception {
        long id = signed("登记有误");
        recordAllCopies(id);
        CopyView wrong = detail(id).copies().get(0);
        As.user(DRAFTER).run(() -> signing.strikeCopy(scene.refRead(id), wrong.id()));
        assertThat(detail(id).copies()).hasSize(3).filteredOn(CopyView::struck).hasSize(1);
        assertThatThrownBy(() -> file(id)).satisfies(rules("R-3.10"));
        record(id, wrong.holder());
        assertThat(file(id)).startsWith("XY-");
    }

    @Test
    void theDepartmentMustReportByTheFifthWorkingDayUntilItIsFiled() throws Exception {
        long id = signed("报备期限");
        assertThat(taskOf(id)).satisfies(task -> {
            assertThat(task.kind()).isEqualTo("AgreementTask.RECORD_COPIES");
            assertThat(task.due()).isNotNull();
        });
        recordAllCopies(id);
        assertThat(taskOf(id)).satisfies(task -> {
            assertThat(task.kind()).isEqualTo("AgreementTask.REPORT_FOR_FILING");
            assertThat(task.due().date()).isAfter(today().plusDays(4));
            assertThat(task.clause()).isEqualTo("附件1·三·2(3)");
        });
        file(id);
        assertThat(As.user(DRAFTER).call(tasks::open))
                .filteredOn(task -> isOf(task, id))
                .extracting(TaskRow::kind)
                .doesNotContain("AgreementTask.REPORT_FOR_FILING", "AgreementTask.RECORD_COPIES");
    }

    @Test
    void numbersOfTheRegisterHaveNoGapsWhoeverComesAtOnceAndWhateverIsRolledBack() throws Exception {
        int year = 2090;
        Set<String> given = new ConcurrentSkipListSet<>();
        ExecutorService office = Executors.newFixedThreadPool(4);
        CountDownLatch together = new CountDownLatch(1);
        for (int i = 0; i < 24; i++) {
            boolean fails = i % 3 == 0;
            office.submit(() -> {
                together.await();
                return transaction.call(() -> {
                    String number = numbers.next("IT", year);
                    if (fails) {
                        throw new IllegalStateException("rolled back");
                    }
                    given.add(number);
                    return number;
                });
            });
        }
        together.countDown();
        office.shutdown();
        assertThat(office.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(given)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("IT-2090-%04d"::formatted)
                        .toList());
    }

    @Test
    void aFilingThatIsRefusedTakesNoNumber() throws Exception {
        long refused = signed("缺原件");
        long first = signed("先备案");
        long second = signed("后备案");
        recordAllCopies(first);
        recordAllCopies(second);
        int before = lastOf(file(first));
        assertThatThrownBy(() -> file(refused)).satisfies(rules("R-3.10"));
        assertThat(lastOf(file(second))).isEqualTo(before + 1);
    }

    /** Somebody presses 备案 twice, or two of the office at the same moment. */
    @Test
    void filedTwiceAtOnceItIsFiledOnceUnderOneNumber() throws Exception {
        long id = signed("同时备案");
        long next = signed("随后备案");
        recordAllCopies(id);
        recordAllCopies(next);
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CyclicBarrier start = new CyclicBarrier(2);
        List<String> given = new ArrayList<>();
        List<Throwable> refusals = new ArrayList<>();
        As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).run(() -> {
            AgreementRef seen = scene.refRead(id);
            Callable<String> filing = inRequest(start, () -> signing.file(seen));
            for (Future<String> done : List.of(executor.submit(filing), executor.submit(filing))) {
                try {
                    given.add(done.get(60, TimeUnit.SECONDS));
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
        });
        assertThat(given).hasSize(1);
        assertThat(refusals).singleElement().isInstanceOf(BusinessException.class);
        AgreementDetail filed = detail(id);
        assertThat(filed.status()).isEqualTo(AgreementStatus.FILED);
        assertThat(filed.trail())
                .filteredOn(step -> step.act() == AgreementEventKind.FILED)
                .hasSize(1);
        assertThat(lastOf(file(next))).as("no number is lost").isEqualTo(lastOf(given.get(0)) + 1);
    }

    private static Callable<String> inRequest(CyclicBarrier start, Callable<String> action) {
        return () -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                start.await(20, TimeUnit.SECONDS);
                return action.call();
            } finally {
                request.deactivate();
            }
        };
    }

    private static int lastOf(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private long signingOf(String title) throws Exception {
        long id = scene.approved(title);
        As.user(DRAFTER).run(() -> signing.start(scene.refRead(id)));
        return id;
    }

    private long signed(String title) throws Exception {
        long id = signingOf(title);
        upload(id, LATE, SignedPapers.picturesOnly(1));
        As.user(DRAFTER).run(() -> signing.confirmPages(scene.refRead(id), Set.of(1)));
        return id;
    }

    private void upload(long id, String explanation, InputStream content) throws Exception {
        As.user(DRAFTER).run(() -> signing.uploadScan(scene.refRead(id), today(), explanation, "签署扫描件.pdf", content));
    }

    private void recordAllCopies(long id) throws Exception {
        for (CopyHolder holder : List.of(CopyHolder.ACADEMIC_AFFAIRS, CopyHolder.DEPARTMENT, CopyHolder.PROVINCE)) {
            record(id, holder);
        }
    }

    private void record(long id, CopyHolder holder) throws Exception {
        As.user(DRAFTER)
                .run(() -> signing.recordCopy(new RecordCopy(scene.refRead(id), holder, 1, today(), "SF1234567890")));
    }

    private String file(long id) throws Exception {
        return As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).call(() -> signing.file(scene.refRead(id)));
    }

    private void returnPapers(long id, String reason) throws Exception {
        As.user(REVIEWERS.get(ACADEMIC_AFFAIRS)).run(() -> signing.returnPapers(scene.refRead(id), reason));
    }

    /** What the department has to do for the register; the watch may want more. */
    private TaskRow taskOf(long id) throws Exception {
        return As.user(DRAFTER).call(() -> tasks.open().stream()
                .filter(task -> isOf(task, id) && task.clause().matches("附件1·三·(1\\(4\\)|2\\(3\\))"))
                .findFirst()
                .orElseThrow());
    }

    private static boolean isOf(TaskRow task, long id) {
        return task.subject().equals("Agreement") && task.subjectId() == id;
    }

    private AgreementDetail detail(long id) throws Exception {
        return detailAs(DRAFTER, id);
    }

    private AgreementDetail detailAs(String user, long id) throws Exception {
        return As.user(user).call(() -> reading.detail(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
