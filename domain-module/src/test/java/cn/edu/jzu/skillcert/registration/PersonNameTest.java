package cn.edu.jzu.skillcert.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "李想, 李想",
        "' 李想 ', 李想",
        "阿依古丽•买买提, 阿依古丽·买买提",
        "迪丽热巴‧迪力木拉提, 迪丽热巴·迪力木拉提",
        "𠮷娜, 𠮷娜",
        "John  Smith, John Smith",
        "O'Neil Marie-Claire, O'Neil Marie-Claire"
    })
    void isWrittenAsOnTheDocument(String typed, String name) {
        assertThat(PersonName.of(typed).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张 三", "张　三", "张\u00a0三"})
    void aChineseNameHasNoBlanks(String typed) {
        assertThatThrownBy(() -> PersonName.of(typed)).extracting("code").isEqualTo(RegistrationError.NAME_HAS_BLANKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "李想1", "？？"})
    void whatIsNoNameIsRefused(String typed) {
        assertThatThrownBy(() -> PersonName.of(typed)).extracting("code").isEqualTo(RegistrationError.NOT_A_NAME);
    }

    @Test
    void aCharacterThatOtherSystemsMayNotKnowIsNoticed() {
        assertThat(PersonName.of("𠮷娜").isRare()).isTrue();
        assertThat(PersonName.of("李䶮").isRare()).isTrue();
        assertThat(PersonName.of("李想").isRare()).isFalse();
        assertThat(PersonName.of("John Smith").isRare()).isFalse();
    }
}
