package cn.edu.jzu.skillcert.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "300, 300.00",
        "300.5, 300.50",
        "0, 0.00",
        "０３００．５０, 300.50",
        "' 300 ', 300.00",
        "'　300　', 300.00",
        "9999999999.99, 9999999999.99"
    })
    void readsWhatAPersonTypes(String typed, String amount) {
        assertThat(Money.parse(typed)).hasToString(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                "300.001",
                "-1",
                "+1",
                "1,000",
                "1 000",
                "３００元",
                "",
                " ",
                ".5",
                "5.",
                "10000000000",
                "三百",
                "NaN",
                "٣٠٠"
            })
    void refusesWhatCouldBeMeantInTwoWays(String typed) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> Money.parse(typed))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(SharedError.NOT_AN_AMOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "10000000000"})
    void isNeverNegativeNorFinerThanAFenNorBeyondTheColumn(String amount) {
        BigDecimal value = new BigDecimal(amount);
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> new Money(value));
    }

    @Test
    void isEqualWhateverTheScale() {
        assertThat(Money.of("300")).isEqualTo(Money.of("300.00")).hasSameHashCodeAs(Money.of("300.0"));
        assertThat(Money.of("1E+2")).hasToString("100.00");
    }

    @Test
    void addsAndMultipliesExactly() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of("300").times(88)).isEqualTo(Money.of("26400"));
        assertThat(Money.ZERO.times(5)).isEqualTo(Money.ZERO);
    }

    @Test
    void exceedsOnlyFromTheNextFenOn() {
        assertThat(Money.of("300.01").exceeds(Money.of("300"))).isTrue();
        assertThat(Money.of("300.00").exceeds(Money.of("300"))).isFalse();
    }
}
