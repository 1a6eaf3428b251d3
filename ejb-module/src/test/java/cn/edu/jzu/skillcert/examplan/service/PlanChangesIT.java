package cn.edu.jzu.skillcert.examplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.examplan.ApplyForIncrease;
import cn.edu.jzu.skillcert.examplan.ChangePlan;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ExamItem;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.ExamPlanReview;
import cn.edu.jzu.skillcert.examplan.OpenPlan;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanDetail;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.ReturnPlan;
import cn.edu.jzu.skillcert.examplan.RevisePlan;
import cn.edu.jzu.skillcert.examplan.SubmitPlan;
import cn.edu.jzu.skillcert.examplan.service.PlanScene.Planner;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.reference.BatchExams;
import cn.edu.jzu.skillcert.reference.PlannedBatch;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class PlanChangesIT {

    @Inject
    private PlanScene scene;

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private ExamPlanReview review;

    @Inject
    private ExamPlanReading reading;

    @Inject
    private QuotaIncreases increases;

    @Inject
    private BatchExams batches;

    @Inject
    private Quotas quotas;

    @Inject
    private InTransaction transaction;

    private Planner planner;
    private long certificate;
    private YearMonth month;

    @BeforeEach
    void school() throws Exception {
        planner = scene.planner();
        certificate = scene.certificate();
        month = scene.monthsAhead(3);
    }

    /** */
    @Test
    void aFirstSubmissionThatIsLateWantsAReason() throws Exception {
        YearMonth over = scene.monthsAhead(-1);
        long id = As.user(planner.account()).call(() -> {
            long opened = drafting.open(new OpenPlan(planner.departmentId(), over, false));
            drafting.revise(new RevisePlan(drafting.draft(opened).plan(), new PlanContent(true, List.of())));
            return opened;
        });

        assertThat(detail(id).reasonsWanted())
                .extracting(finding -> finding.rule().id())
                .containsExactly("R-6.1");
        assertThatThrownBy(() -> submit(id, null))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(RegulationError.REASON_WANTED));
        submit(id, "负责人住院");
        assertThat(detail(id).workingDaysLate()).isPositive();
    }

    @Test
    void examsStandAsTheyWereEnteredWhateverTheyAreChanged() throws Exception {
        List<Long> entered = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            entered.add(scene.certificate());
        }
        long plan = scene.written(planner, month, exams(entered));
        assertThat(scene.certificatesOf(planner, plan)).containsExactlyElementsOf(entered);

        List<PlannedExamTerms> kept = As.user(planner.account())
                .call(() -> drafting.draft(plan).content().exams());
        List<PlannedExamTerms> changed = new ArrayList<>(kept.subList(1, 8));
        entered.remove(0);
        entered.add(scene.certificate());
        changed.add(scene.exam(planner, null, entered.get(7), month, 2));
        As.user(planner.account())
                .run(() -> drafting.revise(new RevisePlan(scene.ref(plan), new PlanContent(false, changed))));
        assertThat(scene.certificatesOf(planner, plan)).containsExactlyElementsOf(entered);
    }

    private PlannedExamTerms[] exams(List<Long> certificates) {
        return certificates.stream()
                .map(certificate -> scene.exam(planner, null, certificate, month, 2))
                .toArray(PlannedExamTerms[]::new);
    }

    @Test
    void aChangeOfTheRoomAloneKeepsItsPlaceInTheQueue() throws Exception {
        Planner later = scene.planner();
        scene.quota(planner, certificate, month, 120);
        long id = scene.approved(planner, month, exam(null, 70));
        long crowded = scene.written(later, month, scene.exam(later, null, certificate, month, 60));
        long crowdedExam = scene.examOf(later, crowded);
        As.user(later.account()).run(() -> {
            increases.apply(new ApplyForIncrease(crowdedExam, 10, "扩班"));
            drafting.submit(new SubmitPlan(scene.ref(crowded), null));
        });
        long examId = scene.examOf(planner, id);

        change(id, inRoom(exam(examId, 70), "机房302"));

        PlanDetail changed = detail(id);
        assertThat(changed.exams()).singleElement().satisfies(exam -> {
            assertThat(exam.standing().excess()).isZero();
            assertThat(exam.differences()).containsExactly(ExamItem.PLACE);
            assertThat(exam.approved().terms().place()).isEqualTo("信息楼机房301");
        });
    }

    @Test
    void whoLooksAtAChangeSeesWhatIsNewAndWhatIsGone() throws Exception {
        long other = scene.certificate();
        scene.quota(planner, certificate, month, 120);
        scene.quota(planner, other, month, 120);
        long id = scene.approved(planner, month, exam(null, 40), scene.exam(planner, null, other, month, 20));
        List<PlannedExamTerms> exams = As.user(planner.account())
                .call(() -> drafting.draft(id).content().exams());

        PlannedExamTerms kept = exams.stream()
                .filter(exam -> exam.certificateId() == certificate)
                .findFirst()
                .orElseThrow();

        change(id, kept, scene.exam(planner, null, certificate, month, 30));

        PlanDetail changed = detail(id);
        assertThat(changed.removed())
                .extracting(gone -> gone.terms().certificateId())
                .containsExactly(other);
        assertThat(changed.exams()).hasSize(2).anySatisfy(exam -> {
            assertThat(exam.terms().id()).isEqualTo(kept.id());
            assertThat(exam.changed()).isFalse();
        });
        assertThat(changed.exams())
                .filteredOn(exam -> !exam.terms().id().equals(kept.id()))
                .singleElement()
                .satisfies(exam -> assertThat(exam.approved()).isNull());
    }

    /** What a change gives up another plan may be counting at this moment. */
    @Test
    void aChangeWaitsForWhoeverHoldsTheQuotaItDrawsOnNow() throws Exception {
        long other = scene.certificate();
        scene.quota(planner, certificate, month, 60);
        scene.quota(planner, other, month, 60);
        long id = scene.approved(planner, month, exam(null, 60));
        PlannedExamTerms changed = scene.exam(planner, scene.examOf(planner, id), other, month, 60);
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<?> holder = executor.submit(inRequest(() -> transaction.call(() -> {
            quotas.hold(PlanScene.key(certificate, month));
            held.countDown();
            return release.await(60, TimeUnit.SECONDS);
        })));
        assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();

        As.user(planner.account()).run(() -> {
            ChangePlan command = new ChangePlan(scene.ref(id), new PlanContent(false, List.of(changed)), "换证书");
            Future<?> change = executor.submit(inRequest(() -> {
                drafting.change(command);
                return null;
            }));
            assertThatThrownBy(() -> change.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            release.countDown();
            change.get(60, TimeUnit.SECONDS);
        });
        holder.get(60, TimeUnit.SECONDS);
        assertThat(detail(id).exams().get(0).differences()).contains(ExamItem.CERTIFICATE);
    }

    private static java.util.concurrent.Callable<Object> inRequest(java.util.concurrent.Callable<?> action) {
        return () -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                return action.call();
            } finally {
                request.deactivate();
            }
        };
    }

    @Test
    void whatWasTakenBackIsSubmittedWhenItIsSubmittedAgain() throws Exception {
        scene.quota(planner, certificate, month, 60);
        long id = scene.submitted(planner, month, exam(null, 40));
        As.user(planner.account()).run(() -> drafting.withdraw(scene.ref(id)));
        assertThat(detail(id).firstSubmittedAt()).isNull();

        submit(id, null);
        As.user(PlanScene.HOST).run(() -> review.returnToDepartment(new ReturnPlan(scene.ref(id), "请补充")));
        assertThat(detail(id).firstSubmittedAt()).isNotNull();
    }

    @Test
    void anEmptyDraftInBetweenDoesNotHideThePlanThatCanBeCopied() throws Exception {
        scene.written(planner, month, exam(null, 30));
        scene.written(planner, month.plusMonths(1));

        long copy = As.user(planner.account())
                .call(() -> drafting.open(new OpenPlan(planner.departmentId(), month.plusMonths(2), true)));

        assertThat(detail(copy).exams())
                .singleElement()
                .satisfies(exam -> assertThat(exam.terms().heads()).isEqualTo(30));
    }

    @Test
    void plansAreFoundByWhatTheyExamineAndTheYearOfTheExams() throws Exception {
        long id = scene.written(planner, month, exam(null, 30));

        As.user(PlanScene.HOST).run(() -> {
            assertThat(found(month.getYear(), certificate)).isEqualTo(1);
            assertThat(found(month.getYear() + 1, certificate)).isZero();
            assertThat(found(null, scene.certificate())).isZero();
            try (var workbook =
                    reading.export(filter(month.getYear(), certificate)).content()) {
                assertThat(workbook.readNBytes(2)).isEqualTo("PK".getBytes());
            }
        });
        assertThat(id).isPositive();
    }

    private long found(Integer year, long of) {
        return reading.list(filter(year, of), PageRequest.first(10)).total();
    }

    private static PlanFilter filter(Integer year, long certificate) {
        return new PlanFilter(null, null, null, null, null, year, certificate, PlanScene.LEVEL);
    }

    @Test
    void aBatchIsWhatItsPlanSaysOfTheCertificate() throws Exception {
        BatchKey key = new BatchKey(planner.departmentId(), certificate, month);
        PlannedBatch before = transaction.call(() -> batches.of(key));
        assertThat(before.levels()).isEmpty();
        assertThat(before.quotaYear()).isEqualTo(month.getYear());
        assertThat(before.examDay()).isEqualTo(month.atEndOfMonth());

        scene.written(planner, month, exam(null, 30), scene.exam(planner, null, scene.certificate(), month, 20));

        assertThat(transaction.call(() -> batches.of(key)))
                .isEqualTo(new PlannedBatch(
                        key,
                        month,
                        Set.of(PlanScene.LEVEL),
                        Set.of(planner.classId()),
                        month.atDay(20),
                        month.atDay(21)));
    }

    private void submit(long id, String reasons) throws Exception {
        As.user(planner.account())
                .run(() -> drafting.submit(new SubmitPlan(drafting.draft(id).plan(), reasons)));
    }

    private void change(long id, PlannedExamTerms... exams) throws Exception {
        As.user(planner.account())
                .run(() ->
                        drafting.change(new ChangePlan(scene.ref(id), new PlanContent(false, List.of(exams)), "调整")));
    }

    private PlanDetail detail(long id) throws Exception {
        return As.user(planner.account()).call(() -> reading.detail(id));
    }

    private PlannedExamTerms exam(Long id, int heads) {
        return scene.exam(planner, id, certificate, month, heads);
    }

    private static PlannedExamTerms inRoom(PlannedExamTerms exam, String place) {
        return new PlannedExamTerms(
                exam.id(),
                exam.certificateId(),
                exam.level(),
                exam.responsibleId(),
                exam.heads(),
                exam.theory(),
                exam.practical(),
                place,
                exam.conditions(),
                List.<ClassHeads>copyOf(exam.classes()));
    }
}
