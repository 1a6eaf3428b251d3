package cn.edu.jzu.skillcert.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.calendar.CalendarError;
import cn.edu.jzu.skillcert.calendar.DayKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarDayTest {

    @Test
    void only_a_weekend_day_can_be_made_a_workday() {
        LocalDate sunday = LocalDate.of(2025, 1, 26);
        assertThat(new CalendarDay(sunday, DayKind.WORKDAY, "春节").getKind()).isEqualTo(DayKind.WORKDAY);
        assertThatThrownBy(() -> new CalendarDay(sunday.plusDays(1), DayKind.WORKDAY, "春节"))
                .extracting("code")
                .isEqualTo(CalendarError.ALREADY_WORKDAY);
    }
}
