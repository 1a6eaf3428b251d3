package cn.edu.jzu.skillcert.examplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.examplan.ApplyForIncrease;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.IncreaseDetail;
import cn.edu.jzu.skillcert.examplan.IncreaseEventKind;
import cn.edu.jzu.skillcert.examplan.IncreaseRef;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlanTask;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.RecordReply;
import cn.edu.jzu.skillcert.examplan.ReturnIncrease;
import cn.edu.jzu.skillcert.examplan.RevisePlan;
import cn.edu.jzu.skillcert.examplan.service.PlanScene.Planner;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.TrailStep;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 调增 from the heads that are too many to the province's reply, and what becomes of it otherwise. */
@InPortal
class IncreasePathIT {

    @Inject
    private PlanScene scene;

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private QuotaIncreases increases;

    @Inject
    private MyTasks tasks;

    @Inject
    private Clock clock;

    private Planner planner;
    private YearMonth month;
    private long plan;
    private long exam;

    /** 60 approved, 70 planned. */
    @BeforeEach
    void tooManyHeads() throws Exception {
        planner = scene.planner();
        month = scene.monthsAhead(3);
        long certificate = scene.certificate();
        scene.quota(planner, certificate, month, 60);
        plan = scene.written(planner, month, scene.exam(planner, null, certificate, month, 70));
        exam = scene.examOf(planner, plan);
    }

    @Test
    void headsNobodyHasAppliedForWaitInTheTasksUntilTheLastDayToApply() throws Exception {
        assertThat(applyTask())
                .extracting(TaskRow::due)
                .extracting(Deadline::date)
                .isEqualTo(month.atDay(20).minusDays(14));

        long increase = applied(10);
        assertThat(openTasks()).doesNotContain(PlanTask.APPLY_FOR_INCREASE.key());
        As.user(PlanScene.HOST).run(() -> increases.returnToDepartment(new ReturnIncrease(ref(increase), "人数与动员名单不符")));
        assertThat(openTasks()).contains(PlanTask.APPLY_FOR_INCREASE.key());
    }

    @Test
    void whoDidWhatWithAnApplicationStandsInItsTrailAndTheReplyIsKept() throws Exception {
        long increase = applied(10);
        As.user(PlanScene.HOST).run(() -> increases.forward(ref(increase)));
        assertThatThrownBy(() -> reply(increase, true, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reply(increase, true, new ByteArrayInputStream("no pdf".getBytes())))
                .isInstanceOf(BusinessException.class);
        reply(increase, true, PlanScene.pdf());

        IncreaseDetail detail = detail(increase);
        assertThat(detail.trail())
                .extracting(TrailStep::act, TrailStep::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(IncreaseEventKind.FILED, planner.account()),
                        org.assertj.core.groups.Tuple.tuple(IncreaseEventKind.FORWARDED, PlanScene.HOST),
                        org.assertj.core.groups.Tuple.tuple(IncreaseEventKind.GRANTED, PlanScene.HOST));
        assertThat(detail.assessment().findings())
                .extracting(Finding::rule)
                .extracting("id")
                .containsExactly("R-6.4", "R-6.5");
        As.user(planner.account()).run(() -> {
            try (InputStream paper = increases.reply(increase).content()) {
                assertThat(paper.readNBytes(4)).isEqualTo("%PDF".getBytes());
            }
        });
    }

    @Test
    void anExamLeavesThePlanOnlyWhenItsApplicationCameToNothing() throws Exception {
        long increase = applied(10);
        assertThatThrownBy(this::dropTheExam)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(PlanError.EXAM_HAS_INCREASE));
        As.user(planner.account()).run(() -> increases.withdraw(ref(increase)));
        dropTheExam();

        assertThat(detail(increase).status()).isEqualTo(IncreaseStatus.WITHDRAWN);
        assertThat(detail(increase).plannedHeads()).isZero();
        assertThat(openTasks()).doesNotContain(PlanTask.APPLY_FOR_INCREASE.key());
    }

    @Test
    void whatIsForwardedIsNotTakenBack() throws Exception {
        long increase = applied(10);
        As.user(PlanScene.HOST).run(() -> increases.forward(ref(increase)));

        assertThatThrownBy(() -> As.user(planner.account()).run(() -> increases.withdraw(ref(increase))))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(PlanError.INCREASE_NOT_NOW));
    }

    @Test
    void headsAreCutAfterARefusal() throws Exception {
        long increase = applied(10);
        As.user(PlanScene.HOST).run(() -> increases.forward(ref(increase)));
        reply(increase, false, PlanScene.pdf());
        assertThat(openTasks()).contains(PlanTask.APPLY_FOR_INCREASE.key());

        long certificate = detail(increase).certificateId();
        As.user(planner.account())
                .run(() -> drafting.revise(new RevisePlan(
                        scene.ref(plan),
                        new PlanContent(false, List.of(scene.exam(planner, exam, certificate, month, 60))))));
        As.user(planner.account())
                .run(() -> drafting.submit(new cn.edu.jzu.skillcert.examplan.SubmitPlan(scene.ref(plan), null)));
        assertThat(openTasks()).isEmpty();
    }

    private void dropTheExam() throws Exception {
        As.user(planner.account())
                .run(() -> drafting.revise(new RevisePlan(scene.ref(plan), new PlanContent(false, List.of()))));
    }

    private long applied(int heads) throws Exception {
        return As.user(planner.account()).call(() -> increases.apply(new ApplyForIncrease(exam, heads, "扩班")));
    }

    private void reply(long increase, boolean granted, InputStream paper) throws Exception {
        LocalDate today = LocalDate.now(clock);
        As.user(PlanScene.HOST)
                .run(() -> increases.recordReply(
                        new RecordReply(ref(increase), granted, "豫1+X办〔2026〕9号", today, null, "批复.pdf", paper)));
    }

    private IncreaseRef ref(long increase) {
        return increases.detail(increase).increase();
    }

    private IncreaseDetail detail(long increase) throws Exception {
        return As.user(planner.account()).call(() -> increases.detail(increase));
    }

    private TaskRow applyTask() throws Exception {
        return As.user(planner.account()).call(() -> tasks.open()).stream()
                .filter(task -> task.kind().equals(PlanTask.APPLY_FOR_INCREASE.key()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> openTasks() throws Exception {
        return As.user(planner.account()).call(() -> tasks.open()).stream()
                .map(TaskRow::kind)
                .filter(kind -> !kind.equals(PlanTask.SUBMIT_PLAN.key()))
                .toList();
    }
}
