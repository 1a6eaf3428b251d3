package cn.edu.jzu.skillcert.arrangement.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 5 working days before the first session. */
class ImplementationDeadlineTest {

    private final WorkingCalendar weekends = new WorkingCalendar(List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-12-12, 5, 2026-12-07",
        "2026-12-11, 5, 2026-12-04",
        "2026-12-14, 1, 2026-12-11",
        "2026-12-12, 0, 2026-12-12"
    })
    void counts_working_days_back_from_the_day_before(LocalDate first, String days, LocalDate due) {
        ParameterValues parameters =
                new ParameterValues(first, Map.of(ParameterKey.IMPLEMENTATION_LEAD_WORKING_DAYS, days));
        assertThat(ImplementationDeadline.before(first, weekends, parameters)).isEqualTo(due);
    }
}
