package cn.edu.jzu.skillcert.pilot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentDrafting;
import cn.edu.jzu.skillcert.pilot.AdjustmentEffect;
import cn.edu.jzu.skillcert.pilot.AdjustmentKeeping;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.CompleteLine;
import cn.edu.jzu.skillcert.pilot.DecideAdjustments;
import cn.edu.jzu.skillcert.pilot.PackageDetail;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.pilot.ReviseAdjustment;
import cn.edu.jzu.skillcert.pilot.ReviseWorkPlan;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.pilot.WorkPlanFilter;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import cn.edu.jzu.skillcert.pilot.WorkPlans;
import cn.edu.jzu.skillcert.pilot.job.AdjustmentWindowJob;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The September adjustment from the open window to the ledger (R-2.1d–f), and a work plan that is followed. */
@InPortal
class AdjustmentPathIT {

    @Inject
    private PilotScene scene;

    @Inject
    private AdjustmentDrafting drafting;

    @Inject
    private AdjustmentKeeping keeping;

    @Inject
    private AdjustmentReading reading;

    @Inject
    private WorkPlans plans;

    @Inject
    private Quotas quotas;

    @Inject
    private MyTasks tasks;

    @EJB
    private AdjustmentWindowJob job;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @BeforeEach
    void school() throws Exception {
        scene.set();
    }

    @AfterEach
    void windowAsTheRegulationHasIt() throws Exception {
        sql("delete from parameter where reason = 'AdjustmentPathIT'");
        job.follow();
    }

    /** From today on the window is open all year: the parameters of the day decide, and nothing else. */
    private void openWindow() throws Exception {
        for (String setting : List.of("FIRST_DAY', '01-01", "LAST_DAY', '12-30")) {
            sql("insert into parameter (parameterkey, setting, validfrom, clause, reason) values ('ADJUSTMENT_"
                    + setting + "', date '" + scene.today() + "', '附件1·二·1', 'AdjustmentPathIT')");
        }
    }

    private void sql(String statement) throws Exception {
        transaction.call(() -> em.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void theYearIsAdjustedOnceWithinTheWindow() throws Exception {
        int year = scene.today().getYear();
        scene.approved(year, "调整前的试点", Map.of(SkillLevel.INTERMEDIATE, 40));
        sql("delete from parameter where reason = 'AdjustmentPathIT'");
        sql("insert into parameter (parameterkey, setting, validfrom, clause, reason) values"
                + " ('ADJUSTMENT_FIRST_DAY', '12-30', date '" + scene.today() + "', '附件1·二·1', 'AdjustmentPathIT')");
        assertThatThrownBy(() -> As.user(PilotScene.DEPARTMENT).call(() -> drafting.open(scene.departmentId())))
                .as("before the window opens")
                .isInstanceOf(RuleRefusedException.class);
        sql("delete from parameter where reason = 'AdjustmentPathIT'");
        openWindow();
        job.follow();
        assertThat(windowTasks(PilotScene.DEPARTMENT)).containsExactly("PilotTask.REQUEST_ADJUSTMENT");
        assertThat(windowTasks(PilotScene.KEEPER)).containsExactly("PilotTask.LOCK_ADJUSTMENTS");

        long request = As.user(PilotScene.DEPARTMENT).call(() -> drafting.open(scene.departmentId()));
        As.user(PilotScene.STRANGER)
                .run(() -> assertThatThrownBy(() -> reading.detail(request)).isInstanceOf(NotFoundException.class));
        As.user(PilotScene.DEPARTMENT).run(() -> {
            assertThatThrownBy(() -> drafting.open(scene.departmentId()))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(PilotError.REQUEST_EXISTS));
            drafting.revise(new ReviseAdjustment(
                    ref(request),
                    List.of(
                            line(SkillLevel.INTERMEDIATE, AdjustmentKind.INCREASE, 15),
                            line(SkillLevel.ADVANCED, AdjustmentKind.NEW, 10))));
            assertThat(reading.detail(request).effects())
                    .extracting(AdjustmentEffect::quotaNow, AdjustmentEffect::quotaAfter)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(40, 55), org.assertj.core.groups.Tuple.tuple(0, 10));
            drafting.submit(ref(request));
        });
        assertThat(windowTasks(PilotScene.DEPARTMENT)).isEmpty();

        long locked = As.user(PilotScene.KEEPER).call(keeping::lock);
        assertThat(windowTasks(PilotScene.KEEPER)).isEmpty();
        assertThatThrownBy(() -> As.user(PilotScene.KEEPER).call(keeping::lock))
                .as("a second package")
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.WINDOW_CLOSED));
        As.user(PilotScene.KEEPER).run(() -> {
            PackageDetail detail = reading.packageDetail(locked);
            Map<Long, Boolean> granted = detail.lines().stream()
                    .collect(Collectors.toMap(
                            PackageDetail.PackageLine::id, one -> one.kind() == AdjustmentKind.INCREASE));
            keeping.decide(new DecideAdjustments(
                    new PilotRef(locked, detail.version()),
                    scene.today(),
                    "豫1+X办〔2026〕31号",
                    granted,
                    "批复.pdf",
                    PilotScene.pdf()));
            assertThat(reading.detail(request).status()).isEqualTo(AdjustmentStatus.DECIDED);
        });
        assertThat(quotas.of(new QuotaKey(year, scene.certificateId(), SkillLevel.INTERMEDIATE))
                        .heads())
                .isEqualTo(55);
        assertThat(quotas.of(new QuotaKey(year, scene.certificateId(), SkillLevel.ADVANCED))
                        .heads())
                .as("what was not granted counts nothing")
                .isZero();
    }

    @Test
    void anApprovedPilotGetsItsWorkPlanWhichIsFilledInAndFollowed() throws Exception {
        scene.approved(2051, "2051年度试点", Map.of(SkillLevel.ELEMENTARY, 30, SkillLevel.ADVANCED, 12));
        As.user(PilotScene.DEPARTMENT).run(() -> {
            var page = plans.list(new WorkPlanFilter(2051, null, null, false), PageRequest.first(10));
            assertThat(page.rows()).singleElement().satisfies(row -> assertThat(row.status())
                    .isEqualTo(WorkPlanStatus.DRAFT));
            long plan = page.rows().get(0).id();
            assertThatThrownBy(() -> plans.putInForce(planRef(plan))).isInstanceOf(RuleRefusedException.class);
            plans.revise(new ReviseWorkPlan(
                    planRef(plan),
                    Stream.of(WorkPlanBlock.BRIEFING, WorkPlanBlock.CERTIFICATE_TRAINING, WorkPlanBlock.EXAM)
                            .map(block ->
                                    new PlannedLine(null, block, scene.today().minusDays(20), "学术报告厅", "陈立新"))
                            .toList(),
                    Map.of(WorkPlanBlock.TEACHER_TRAINING, "培训评价组织本年度未开设")));
            plans.putInForce(planRef(plan));
            assertThat(plans.list(new WorkPlanFilter(2051, null, null, true), PageRequest.first(10))
                            .rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.workingDaysLate()).isPositive());
            for (var line : plans.detail(plan).lines()) {
                plans.complete(new CompleteLine(planRef(plan), line.id(), scene.today(), "已按计划完成"));
            }
            assertThat(plans.list(new WorkPlanFilter(2051, null, null, true), PageRequest.first(10))
                            .rows())
                    .isEmpty();
            assertThatThrownBy(() -> plans.revise(new ReviseWorkPlan(planRef(plan), List.of(), Map.of())))
                    .isInstanceOf(BusinessException.class);
        });
    }

    private AdjustedLine line(SkillLevel level, AdjustmentKind kind, int heads) {
        return new AdjustedLine(scene.certificateId(), level, kind, heads, "报名意愿高于预期");
    }

    private PilotRef ref(long id) {
        return new PilotRef(id, reading.detail(id).version());
    }

    private PilotRef planRef(long id) {
        return new PilotRef(id, plans.detail(id).version());
    }

    private List<String> windowTasks(String username) throws Exception {
        return As.user(username).call(() -> tasks.open().stream()
                .filter(task -> task.subject().equals("AdjustmentWindow"))
                .map(TaskRow::kind)
                .toList());
    }
}
