package cn.edu.jzu.skillcert.task.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.SkippedDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTextTest {

    @Test
    void anExplanationComesBackAsItWasGiven() {
        Deadline deadline = new Deadline(
                LocalDate.of(2026, 9, 29),
                LocalDate.of(2026, 10, 10),
                List.of(
                        new SkippedDay(LocalDate.of(2026, 10, 1), "国庆节"),
                        new SkippedDay(LocalDate.of(2026, 10, 4), null)),
                List.of(LocalDate.of(2026, 10, 10)),
                true);
        assertThat(DeadlineText.read(deadline.date(), DeadlineText.write(deadline)))
                .isEqualTo(deadline);
    }
}
