package cn.edu.jzu.skillcert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {

    @ParameterizedTest
    @MethodSource("lists")
    void textsComeBackAsTheyWere(List<String> texts) {
        assertThat(Lines.split(Lines.join(texts))).isEqualTo(texts);
    }

    static List<List<String>> lists() {
        return List.of(
                List.of(),
                List.of(""),
                List.of("一", "二"),
                List.of("two\nlines", "back\\slash", "\\n", ""),
                List.of("", ""));
    }
}
