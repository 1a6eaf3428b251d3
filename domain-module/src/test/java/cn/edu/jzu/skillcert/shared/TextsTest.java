package cn.edu.jzu.skillcert.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aSentenceNamesAllOfAFew() {
        assertThat(Texts.readable(List.of("王一", "李二"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("王一、李二");
        assertThat(Texts.readable(numbers(20), Locale.ENGLISH))
                .startsWith("1, 2, ")
                .endsWith(", 19, 20");
    }

    @Test
    void aSentenceNamesTheFirstOfManyAndTellsHowManyThereAre() {
        assertThat(Texts.readable(numbers(1200), Locale.SIMPLIFIED_CHINESE))
                .startsWith("1、2、")
                .endsWith("、20 等共 1200 项");
        assertThat(Texts.readable(numbers(21), Locale.ENGLISH)).endsWith(", 20 and others, 21 in all");
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
