package cn.edu.jzu.skillcert.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", " 2026-9-1 ", "2026/09/01", "2026.9.1", "２０２６－０９－０１"})
    void aDayIsReadHoweverItIsWritten(String typed) {
        assertThat(DayTextConverter.dayOf(typed)).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "2027-02-29", "2026-13-01", "2026-04-31", "26-9-1", "明天", "20260901"})
    void whatIsNoDayIsNotTakenForAnother(String typed) {
        assertThatThrownBy(() -> DayTextConverter.dayOf(typed)).isInstanceOf(DateTimeException.class);
    }
}
