package cn.edu.jzu.skillcert.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = PublishedHolidays.calendar();

    @Test
    void shipsTheNoticesOfFiveYearsEachDayOnce() {
        assertThat(PublishedHolidays.days())
                .hasSize(180)
                .extracting(NamedDay::date)
                .doesNotHaveDuplicates()
                .isSorted();
        for (int year = 2022; year <= 2026; year++) {
            assertThat(calendar.isPublished(year)).isTrue();
        }
        assertThat(calendar.isPublished(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, false",
        "2024-10-12, true",
        "2024-10-13, false",
        "2025-09-28, true",
        "2026-01-04, true",
        "2024-02-29, true",
        "2027-10-01, true",
        "2027-10-02, false" // not published: Saturday
    })
    void knowsWorkingDaysFromHolidaysAndMakeUpDays(LocalDate date, boolean working) {
        assertThat(calendar.isWorkingDay(date)).isEqualTo(working);
    }

    /** */
    @ParameterizedTest
    @CsvSource({"2024-09-10, 2024-10-28", "2025-01-26, 2025-03-14", "2025-11-01, 2025-12-12", "2025-01-10, 2025-02-27"})
    void countsThirtyWorkingDaysFromTheDayAfterReceipt(LocalDate received, LocalDate due) {
        Deadline deadline = calendar.plusWorkingDays(received, 30);

        assertThat(deadline.date()).isEqualTo(due);
        assertThat(deadline.estimated()).isFalse();
    }

    /** */
    @Test
    void explainsWhyTheFifthWorkingDayAfterSigningIsThatDay() {
        Deadline deadline = calendar.plusWorkingDays(LocalDate.of(2025, 9, 26), 5);

        assertThat(deadline.date()).isEqualTo(LocalDate.of(2025, 10, 10));
        assertThat(deadline.makeUpDays()).containsExactly(LocalDate.of(2025, 9, 28));
        assertThat(deadline.skipped())
                .hasSize(9)
                .startsWith(new SkippedDay(LocalDate.of(2025, 9, 27), null))
                .element(1)
                .satisfies(day -> assertThat(day.holiday()).isNotBlank());
    }

    /** */
    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2024-10-08",
        "2025-05-01, 2025-05-06",
        "2026-01-01, 2026-01-04",
        "2024-11-01, 2024-11-01",
        "2025-10-01, 2025-10-09"
    })
    void rollsTheFirstOfTheMonthToTheNextWorkingDay(LocalDate first, LocalDate due) {
        assertThat(calendar.rollForward(first).date()).isEqualTo(due);
    }

    @Test
    void countsWorkingDaysOfDelay() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 10, 9), LocalDate.of(2025, 10, 10)))
                .isEqualTo(1);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 4, 12)))
                .isEqualTo(2);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 10, 10), LocalDate.of(2025, 10, 10)))
                .isZero();
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 10, 10), LocalDate.of(2025, 10, 9)))
                .isEqualTo(-1);
    }

    /** 14 calendar days back, never rolled forward, with the working day on or before as advice. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-16, 2024-11-02, 2024-11-01",
        "2025-10-18, 2025-10-04, 2025-09-30",
        "2026-05-16, 2026-05-02, 2026-04-30",
        "2025-06-14, 2025-05-31, 2025-05-30"
    })
    void advisesTheWorkingDayOnOrBeforeABackwardLimit(LocalDate exam, LocalDate limit, LocalDate advisory) {
        assertThat(exam.minusDays(14)).isEqualTo(limit);
        assertThat(calendar.onOrBefore(limit)).isEqualTo(advisory);
    }

    @Test
    void saysSoWhenAYearIsComputedFromWeekends() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).satisfies(deadline -> {
            assertThat(deadline.date()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(deadline.estimated()).isTrue();
        });
        assertThat(new WorkingCalendar(List.of())
                        .rollForward(LocalDate.of(2024, 10, 1))
                        .estimated())
                .isTrue();
    }

    @Test
    void refusesToCountNoDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2025, 1, 1), 0));
    }
}
