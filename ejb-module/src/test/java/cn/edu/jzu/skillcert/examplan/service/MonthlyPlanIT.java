package cn.edu.jzu.skillcert.examplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.calendar.CalendarDayRow;
import cn.edu.jzu.skillcert.calendar.CalendarKeeping;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.MarkDay;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.OpenPlan;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanNotice;
import cn.edu.jzu.skillcert.examplan.PlanTask;
import cn.edu.jzu.skillcert.examplan.RevisePlan;
import cn.edu.jzu.skillcert.examplan.SubmitPlan;
import cn.edu.jzu.skillcert.examplan.job.MonthlyPlanJob;
import cn.edu.jzu.skillcert.examplan.service.PlanScene.Planner;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** by the clock: 待办 for the plan of a month, the notice on its last day, and a calendar that changes. */
@InPortal
class MonthlyPlanIT {

    @Inject
    private PlanScene scene;

    @Inject
    private MonthlyPlanJob job;

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private CalendarKeeping calendar;

    @Inject
    private MyTasks tasks;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private Planner planner;

    @BeforeEach
    void school() throws Exception {
        planner = scene.planner();
    }

    @Test
    void aPlanThatIsNotBegunWaitsForTheDepartmentAndLeadsToTheFormThatOpensIt() throws Exception {
        YearMonth november = YearMonth.of(2024, 11);
        job.followOn(LocalDate.of(2024, 10, 28));

        assertThat(planTasks())
                .filteredOn(task -> november.toString().equals(task.place().of().get("month")))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.due().date()).isEqualTo(LocalDate.of(2024, 11, 1));
                    assertThat(task.place()).isEqualTo(toOpen("2024-11"));
                });
        job.followOn(LocalDate.of(2024, 10, 29));
        assertThat(planTasks()).hasSize(2);

        long id = As.user(planner.account())
                .call(() -> drafting.open(new OpenPlan(planner.departmentId(), november, false)));
        assertThat(planTasks())
                .filteredOn(task -> task.label().contains("2024-11"))
                .singleElement()
                .satisfies(task -> assertThat(task.place()).isEqualTo(Place.of(PlaceKind.EXAM_PLAN_DRAFT, id)));
        As.user(planner.account()).run(() -> {
            drafting.revise(new RevisePlan(drafting.draft(id).plan(), new PlanContent(true, List.of())));
            drafting.submit(new SubmitPlan(drafting.draft(id).plan(), "测试"));
        });
        assertThat(planTasks()).noneMatch(task -> task.label().contains("2024-11"));
    }

    @Test
    void onTheLastDayTheDepartmentIsTold() throws Exception {
        assertThat(toldOn(LocalDate.of(2024, 10, 31))).isZero();
        assertThat(toldOn(LocalDate.of(2024, 11, 1))).isEqualTo(1);
    }

    private Place toOpen(String month) {
        return Place.of(PlaceKind.EXAM_PLAN_TO_OPEN)
                .with("department", planner.departmentId())
                .with("month", month);
    }

    private long toldOn(LocalDate day) throws Exception {
        job.followOn(day);
        return transaction.call(() -> em.createQuery(
                        "select count(n) from Notice n where n.kind = :kind and n.place = :place", Long.class)
                .setParameter("kind", PlanNotice.PLAN_DUE_TODAY.key())
                .setParameter("place", toOpen("2024-11"))
                .getSingleResult());
    }

    @Test
    void aLastDayMovesWithTheCalendar() throws Exception {
        YearMonth month = scene.monthsAhead(5);
        As.user(planner.account()).call(() -> drafting.open(new OpenPlan(planner.departmentId(), month, false)));
        LocalDate before = dueOf(month);

        long marked =
                As.user(PlanScene.HOST).call(() -> calendar.mark(new MarkDay(null, 0, before, DayKind.HOLIDAY, "运动会")));
        assertThat(dueOf(month)).isAfter(before);
        As.user(PlanScene.HOST).run(() -> {
            long version = calendar.year(before.getYear()).days().stream()
                    .filter(row -> row.id() == marked)
                    .mapToLong(CalendarDayRow::version)
                    .findFirst()
                    .orElseThrow();
            calendar.clear(marked, version);
        });
        assertThat(dueOf(month)).isEqualTo(before);
    }

    private LocalDate dueOf(YearMonth month) throws Exception {
        return planTasks().stream()
                .filter(task -> task.label().contains(month.toString()))
                .findFirst()
                .orElseThrow()
                .due()
                .date();
    }

    private List<TaskRow> planTasks() throws Exception {
        return As.user(planner.account()).call(() -> tasks.open()).stream()
                .filter(task -> task.kind().equals(PlanTask.SUBMIT_PLAN.key()))
                .toList();
    }
}
