package cn.edu.jzu.skillcert.training.model;

import static cn.edu.jzu.skillcert.regulation.RuleAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationCourse;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.IntegrationWindow;
import cn.edu.jzu.skillcert.training.MatrixCell;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** with the examples of the regulation's catalogue. */
class IntegrationRulesTest {

    private static final IntegrationWindow WINDOW = IntegrationWindow.of(2025, MonthDay.of(5, 1), MonthDay.of(6, 30));
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of());

    private final ReportedInWindow reported = new ReportedInWindow();
    private final UnitsIntegrated integrated = new UnitsIntegrated();

    private static ReportedInWindow.Facts report(Integer planYear, LocalDate filedOn, LocalDate today) {
        return new ReportedInWindow.Facts(2025, planYear, WINDOW, filedOn, CALENDAR, today);
    }

    private static IntegrationContent content(IntegrationMatrix matrix) {
        return new IntegrationContent(2026, "软件技术", "已融入课程标准", matrix);
    }

    private static IntegrationMatrix matrix(int units, int covered) {
        return new IntegrationMatrix(
                IntStream.rangeClosed(1, units).mapToObj(unit -> "单元" + unit).toList(),
                List.of(new IntegrationCourse("前端技术基础", 64)),
                IntStream.range(0, covered)
                        .mapToObj(unit -> new MatrixCell(unit, 0))
                        .collect(Collectors.toSet()));
    }

    @Test
    void aReportOfTheNextYearsPlanWithinTheWindowPasses() {
        LocalDate filed = LocalDate.of(2025, 6, 20);
        assertThatRule(reported, report(2026, filed, LocalDate.of(2025, 12, 1)))
                .passesWith(TrainingEvidence.REPORTED_IN_WINDOW, filed, 2026);
    }

    @Test
    void aReportInTheNextYearIsLate() {
        assertThatRule(reported, report(2026, LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 8)))
                .warnsWith(TrainingEvidence.REPORTED_LATE, LocalDate.of(2026, 1, 8), LocalDate.of(2025, 6, 30));
    }

    @Test
    void aReportOfThisYearsPlanIsTheWrongOne() {
        LocalDate filed = LocalDate.of(2025, 6, 20);
        assertThatRule(reported, report(2025, filed, filed))
                .warnsWith(TrainingEvidence.PLAN_YEAR_WRONG, 2025, 2026)
                .saysNothingOf(TrainingEvidence.REPORTED_IN_WINDOW);
    }

    @Test
    void theFirstAndTheLastDayOfTheWindowBelongToIt() {
        assertThatRule(reported, report(2026, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 1)))
                .passesWith(TrainingEvidence.REPORTED_IN_WINDOW);
        assertThatRule(reported, report(2026, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1)))
                .passesWith(TrainingEvidence.REPORTED_IN_WINDOW);
        assertThatRule(reported, report(2026, LocalDate.of(2025, 4, 30), LocalDate.of(2025, 7, 1)))
                .warnsWith(TrainingEvidence.REPORTED_EARLY);
    }

    @Test
    void withoutAReportItIsDueUntilTheWindowClosesAndOverdueThen() {
        assertThatRule(reported, report(2026, null, LocalDate.of(2025, 6, 30)))
                .isPendingWith(TrainingEvidence.REPORT_DUE, LocalDate.of(2025, 6, 30));
        assertThatRule(reported, report(2026, null, LocalDate.of(2025, 7, 2)))
                .warnsWith(TrainingEvidence.REPORT_OVERDUE, LocalDate.of(2025, 6, 30), 2);
    }

    @Test
    void aWindowThatWouldReachIntoTheNextYearEndsWithTheYear() {
        assertThat(IntegrationWindow.of(2025, MonthDay.of(11, 1), MonthDay.of(1, 31))
                        .due())
                .isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void eighteenOfTwentyUnitsAreNinetyPercentAndTheTwoAreNamed() {
        assertThat(matrix(20, 18).coverage()).isEqualTo(90);
        assertThatRule(integrated, content(matrix(20, 18)))
                .passesWith(TrainingEvidence.UNITS_COVERED, 18, 20, 90, List.of("单元19", "单元20"));
    }

    @Test
    void noUnitCoveredIsAWarning() {
        assertThatRule(integrated, content(matrix(20, 0))).warnsWith(TrainingEvidence.NOT_INTEGRATED, 20);
    }

    @Test
    void allUnitsCoveredPass() {
        assertThatRule(integrated, content(matrix(3, 3))).passesWith(TrainingEvidence.ALL_UNITS_COVERED, 3);
    }

    @Test
    void anEmptyReportIsHandedInOnlyWithAReason() {
        List<Finding> findings = integrated.check(new IntegrationContent(2026, " ", null, IntegrationMatrix.EMPTY));

        assertThat(findings)
                .extracting(Finding::evidence)
                .containsExactly(
                        TrainingEvidence.PROGRAMMES_MISSING,
                        TrainingEvidence.SUMMARY_MISSING,
                        TrainingEvidence.NO_UNITS);
        assertThat(findings).allMatch(Finding::wantsReason);
    }

    @Test
    void almostAllIsNeverShownAsAHundredPercent() {
        assertThat(matrix(100, 99).coverage()).isEqualTo(99);
        assertThat(new IntegrationMatrix(
                                matrix(3, 2).units(),
                                matrix(3, 2).courses(),
                                matrix(3, 2).cells())
                        .coverage())
                .isEqualTo(66);
    }
}
