package cn.edu.jzu.skillcert.pilot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentDetail;
import cn.edu.jzu.skillcert.pilot.AdjustmentDrafting;
import cn.edu.jzu.skillcert.pilot.AdjustmentEffect;
import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentKeeping;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.CompleteLine;
import cn.edu.jzu.skillcert.pilot.DecideAdjustments;
import cn.edu.jzu.skillcert.pilot.LockPreview;
import cn.edu.jzu.skillcert.pilot.PackageDetail;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.pilot.ReviseAdjustment;
import cn.edu.jzu.skillcert.pilot.ReviseWorkPlan;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.pilot.WorkPlanDetail;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Inject
    private WorkingDays workingDays;

    @EJB
    private AdjustmentWindowJob job;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @BeforeEach
    void school() throws Exception {
        scene.set();
        // The year has one chance, and others may have taken it.
        sql("update adjustmentpackage set year = (select min(y) from generate_series(2080, 2100) y"
                + " where y not in (select year from adjustmentpackage)) where year = "
                + scene.today().getYear());
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

    private static final String PER_PROJECT =
            "insert into parameter (parameterkey, setting, validfrom, clause, reason) values"
                    + " ('ADJUSTMENT_CHANCE', 'PROJECT', date '%s', '附件1·二·1', 'AdjustmentPathIT')";

    @Test
    void readPerProjectADepartmentAsksAgainAndItsFirstHeadsGetAWorkPlan() throws Exception {
        int year = scene.today().getYear();
        openWindow();
        sql(PER_PROJECT.formatted(scene.today()));
        long fresh = scene.anotherCertificate();
        for (SkillLevel level : List.of(SkillLevel.ELEMENTARY, SkillLevel.ADVANCED)) {
            long request = As.user(PilotScene.DEPARTMENT).call(() -> {
                assertThat(reading.asking(year)).as("nothing is open").isEmpty();
                long opened = drafting.open(scene.departmentId());
                assertThat(reading.asking(year)).containsExactly(scene.departmentId());
                drafting.revise(new ReviseAdjustment(
                        ref(opened), List.of(new AdjustedLine(fresh, level, AdjustmentKind.NEW, 12, null))));
                drafting.submit(ref(opened));
                return opened;
            });
            long locked = As.user(PilotScene.KEEPER).call(() -> keeping.lock(Set.of()));
            As.user(PilotScene.KEEPER).run(() -> {
                PackageDetail detail = reading.packageDetail(locked);
                assertThat(detail.lines())
                        .extracting(PackageDetail.PackageLine::requestId)
                        .containsExactly(request);
                keeping.decide(new DecideAdjustments(
                        new PilotRef(locked, detail.version()),
                        scene.today(),
                        "豫1+X办〔" + level + "〕号",
                        Map.of(detail.lines().get(0).id(), true),
                        "批复.pdf",
                        PilotScene.pdf()));
            });
        }
        As.user(PilotScene.DEPARTMENT).run(() -> {
            assertThat(plans.list(new WorkPlanFilter(year, null, null, false), PageRequest.first(50))
                            .rows())
                    .as("one for the certificate, whatever its levels")
                    .filteredOn(row -> row.certificateName().equals(PilotScene.ANOTHER))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.packageNumber()).isNotNull();
                        assertThat(plans.detail(row.id()).packageId()).isNotNull();
                        assertThat(plans.export(new WorkPlanFilter(year, null, null, false))
                                        .size())
                                .isPositive();
                    });
        });
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

        long locked = As.user(PilotScene.KEEPER).call(() -> keeping.lock(Set.of()));
        assertThat(windowTasks(PilotScene.KEEPER)).isEmpty();
        assertThatThrownBy(() -> As.user(PilotScene.KEEPER).call(() -> keeping.lock(Set.of())))
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
            AdjustmentDetail decided = reading.detail(request);
            assertThat(decided.status()).isEqualTo(AdjustmentStatus.DECIDED);
            assertThat(decided.assessment().findings()).as("still shown").isNotEmpty();
            assertThat(decided.effects())
                    .extracting(AdjustmentEffect::quotaNow, AdjustmentEffect::quotaAfter)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(40, 55), org.assertj.core.groups.Tuple.tuple(0, 0));
            try (InputStream reply = reading.reply(locked).content()) {
                assertThat(reply.readNBytes(4)).isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(reading.packageList(locked).size()).isPositive();
            assertThat(reading.export(AdjustmentFilter.ALL).size()).isPositive();
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
                    Map.of(WorkPlanBlock.TEACHER_TRAINING, "培训评价组织本年度未开设"),
                    null));
            plans.putInForce(planRef(plan));
            assertThat(plans.list(new WorkPlanFilter(2051, null, null, true), PageRequest.first(10))
                            .rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.workingDaysLate()).isPositive());
            WorkPlanDetail late = plans.detail(plan);
            assertThatThrownBy(() -> plans.revise(putOff(late, null)))
                    .as("put off without a reason")
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(PilotError.MOVING_WANTS_REASON));
            plans.revise(putOff(late, "学术报告厅维修"));
            assertThat(plans.detail(plan).lines()).allSatisfy(line -> {
                assertThat(line.plannedOn()).isEqualTo(scene.today());
                assertThat(line.firstPlannedOn()).isEqualTo(scene.today().minusDays(20));
            });
            assertThat(plans.detail(plan).trail())
                    .anySatisfy(step -> assertThat(step.remark()).isEqualTo("学术报告厅维修"));
            for (var line : plans.detail(plan).lines()) {
                plans.complete(new CompleteLine(planRef(plan), line.id(), scene.today(), "已按计划完成"));
            }
            assertThat(plans.list(new WorkPlanFilter(2051, null, null, true), PageRequest.first(10))
                            .rows())
                    .isEmpty();
            assertThatThrownBy(() -> plans.revise(new ReviseWorkPlan(planRef(plan), List.of(), Map.of(), "不再需要")))
                    .isInstanceOf(BusinessException.class);
        });
    }

    private ReviseWorkPlan putOff(WorkPlanDetail late, String reason) {
        return new ReviseWorkPlan(
                new PilotRef(late.id(), late.version()),
                late.lines().stream()
                        .map(line -> new PlannedLine(
                                line.id(), line.block(), scene.today(), line.place(), line.responsible()))
                        .toList(),
                late.notApplicable(),
                reason);
    }

    @Test
    void whoIsReturnedOrStillDraftsIsNamedBeforeTheYearsChanceGoes() throws Exception {
        openWindow();
        sql(PER_PROJECT.formatted(scene.today()));
        long request = As.user(PilotScene.DEPARTMENT).call(() -> drafting.open(scene.departmentId()));
        As.user(PilotScene.KEEPER).run(() -> {
            LockPreview preview = keeping.preview();
            assertThat(preview.drafted()).extracting(LockPreview.Request::id).containsExactly(request);
            assertThatThrownBy(() -> keeping.lock(Set.of()))
                    .isInstanceOfSatisfying(BusinessException.class, refused -> {
                        assertThat(refused.code()).isEqualTo(PilotError.LEFT_OUT_UNSEEN);
                        assertThat(refused.arguments())
                                .containsExactly(preview.drafted().get(0).departmentName());
                    });
            assertThatThrownBy(() -> keeping.lock(Set.of(request)))
                    .as("seen, but nothing is submitted")
                    .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                            .isEqualTo(PilotError.NOTHING_TO_LOCK));
        });
        As.user(PilotScene.DEPARTMENT).run(() -> {
            assertThatThrownBy(() -> drafting.decline(scene.departmentId(), " "))
                    .isInstanceOf(BusinessException.class);
            drafting.decline(scene.departmentId(), "指标够用");
            assertThat(reading.detail(request).declineReason()).isEqualTo("指标够用");
        });
        assertThat(windowTasks(PilotScene.DEPARTMENT)).as("answered").isEmpty();
        As.user(PilotScene.KEEPER)
                .run(() -> assertThat(keeping.preview().drafted()).isEmpty());
        As.user(PilotScene.DEPARTMENT).run(() -> drafting.withdraw(ref(request)));
        assertThat(windowTasks(PilotScene.DEPARTMENT)).containsExactly("PilotTask.REQUEST_ADJUSTMENT");
        sql("delete from adjustmentrequestevent where request_id = " + request);
        sql("delete from adjustmentrequest where id = " + request);
    }

    @Test
    void theWindowClosesByTheClockAndWithItWhatItWanted() throws Exception {
        openWindow();
        job.follow();
        assertThat(windowTasks(PilotScene.KEEPER)).isNotEmpty();
        sql("delete from parameter where reason = 'AdjustmentPathIT'");
        sql("insert into parameter (parameterkey, setting, validfrom, clause, reason) values"
                + " ('ADJUSTMENT_FIRST_DAY', '12-30', date '" + scene.today() + "', '附件1·二·1', 'AdjustmentPathIT')");
        job.follow();
        assertThat(windowTasks(PilotScene.KEEPER)).isEmpty();
        assertThat(windowTasks(PilotScene.DEPARTMENT)).isEmpty();
    }

    @Test
    void peopleAreRemindedOnTheLastWorkingDay() {
        assertThat(workingDays.calendar().onOrBefore(LocalDate.of(2023, 9, 30)))
                .as("2023-09-29 and 30 are holidays")
                .isEqualTo(LocalDate.of(2023, 9, 28));
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
