package cn.edu.jzu.skillcert.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RJ240101",
                " rj240101 ",
                "ＲＪ２４０１０１",
                "RJ24\u00a00101",
                "RJ\u200b240101",
                "\ufeffRJ240101",
                "RJ240101\u3000"
            })
    void whateverIsTypedAroundItItIsTheSameNumber(String typed) {
        assertThat(StudentNumber.of(typed)).isEqualTo(new StudentNumber("RJ240101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "RJ1", "RJ2401010000000000001", "RJ_2401", "软件2401", "RJ2401.0"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> StudentNumber.of(typed))
                .isInstanceOf(BusinessException.class)
                .extracting("code")
                .isEqualTo(RegistrationError.STUDENT_NUMBER_FORM);
    }

    @Test
    void fourToTwentyCharactersAreANumber() {
        assertThat(StudentNumber.of("2401").text()).isEqualTo("2401");
        assertThat(StudentNumber.of("12345678901234567890").text()).hasSize(20);
        assertThat(StudentNumber.of("ST-1").text()).isEqualTo("ST-1");
    }
}
