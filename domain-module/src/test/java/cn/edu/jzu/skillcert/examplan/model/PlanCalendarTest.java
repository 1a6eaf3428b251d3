package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.examplan.PlanOverview;
import cn.edu.jzu.skillcert.examplan.PlanRow;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The overview of the departments, R-6.1. */
class PlanCalendarTest {

    private static final YearMonth CHANGED = YearMonth.of(2025, 9);

    /** Until August the 1st, from September the 5th. */
    @Test
    void aMonthIsJudgedByTheParametersThatWereInForceInIt() {
        PlanOverview overview = overview(row(YearMonth.of(2025, 8), "2025-08-05"), row(CHANGED, "2025-09-05"));

        assertThat(overview.months().get(7).due().date()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(overview.months().get(8).due().date()).isEqualTo(LocalDate.of(2025, 9, 5));
        List<PlanOverview.MonthPlan> months = overview.departments().get(0).months();
        assertThat(months.get(7).workingDaysLate()).isEqualTo(2);
        assertThat(months.get(8).workingDaysLate()).isZero();
    }

    @Test
    void whatWasTakenBackIsMissing() {
        PlanRow withdrawn = new PlanRow(1, CHANGED.atDay(1), "信息工程学院", PlanStatus.DRAFT, false, 1, 40, null);

        assertThat(overview(withdrawn).months().get(8).missing()).isEqualTo(1);
    }

    private static PlanOverview overview(PlanRow... rows) {
        return new PlanCalendar(
                        PublishedHolidays.calendar(),
                        PlanCalendarTest::parameters,
                        LocalDate.of(2025, 9, 10),
                        ZoneId.of("Asia/Shanghai"))
                .overview(
                        2025,
                        List.of(new DepartmentOption(5, "XXGC", "信息工程学院", DepartmentKind.TEACHING, false)),
                        List.of(rows));
    }

    private static ParameterValues parameters(YearMonth month) {
        Map<ParameterKey, String> settings = PlanFactsFixture.defaults();
        settings.put(ParameterKey.PLAN_DUE_DAY, month.isBefore(CHANGED) ? "1" : "5");
        return PlanFactsFixture.values(settings);
    }

    private static PlanRow row(YearMonth month, String submitted) {
        return new PlanRow(
                1,
                month.atDay(1),
                "信息工程学院",
                PlanStatus.SUBMITTED,
                false,
                1,
                40,
                Instant.parse(submitted + "T02:00:00Z"));
    }
}
