package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.examplan.PlanOverview;
import cn.edu.jzu.skillcert.examplan.PlanOverview.DepartmentPlans;
import cn.edu.jzu.skillcert.examplan.PlanOverview.DueMonth;
import cn.edu.jzu.skillcert.examplan.PlanOverview.MonthPlan;
import cn.edu.jzu.skillcert.examplan.PlanRow;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lays the plans of a year beside their due dates: who owes which month, and how late.
 *
 * @param parameters in force in a month: what counted then decides whether its plan was in time
 */
public record PlanCalendar(
        WorkingCalendar calendar, Function<YearMonth, ParameterValues> parameters, LocalDate today, ZoneId zone) {

    /** @param rows plans of the year, found again by the name of their department, which is unique */
    public PlanOverview overview(int year, List<DepartmentOption> departments, List<PlanRow> rows) {
        Map<List<Object>, PlanRow> byPlace = new HashMap<>();
        rows.forEach(row -> byPlace.put(List.of(row.departmentName(), row.month()), row));
        List<YearMonth> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
        List<DepartmentPlans> lines = departments.stream()
                .map(department -> new DepartmentPlans(
                        department.id(),
                        department.name(),
                        months.stream()
                                .map(month -> plan(month, byPlace.get(List.of(department.name(), month))))
                                .toList()))
                .toList();
        return new PlanOverview(months.stream().map(month -> due(month, lines)).toList(), lines);
    }

    private DueMonth due(YearMonth month, List<DepartmentPlans> lines) {
        Deadline due = due(month);
        long missing = due.date().isAfter(today)
                ? 0
                : lines.stream()
                        .map(line -> line.months().get(month.getMonthValue() - 1))
                        .filter(plan -> !plan.submitted())
                        .count();
        return new DueMonth(month, due, missing);
    }

    private MonthPlan plan(YearMonth month, PlanRow row) {
        LocalDate due = due(month).date();
        if (row == null) {
            return new MonthPlan(month, null, null, false, false, 0, 0, late(due, today));
        }
        boolean counts = row.firstSubmittedAt() != null
                && !(row.zeroReport()
                        && parameters
                                .apply(month)
                                .choice(ParameterKey.PLAN_ZERO_REPORT)
                                .equals("NO"));
        LocalDate submitted = counts ? LocalDate.ofInstant(row.firstSubmittedAt(), zone) : today;
        return new MonthPlan(
                month,
                row.id(),
                row.status(),
                row.zeroReport(),
                counts,
                row.exams(),
                row.heads(),
                late(due, submitted));
    }

    private int late(LocalDate due, LocalDate submitted) {
        return PlanDeadline.workingDaysLate(due, submitted, calendar);
    }

    private Deadline due(YearMonth month) {
        return PlanDeadline.of(month, calendar, parameters.apply(month));
    }
}
