package cn.edu.jzu.skillcert.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    /** Width of so many Han characters. */
    private static List<String> lines(String text, double characters) {
        float width = (float) (characters * TextStyle.BODY.size());
        return LineBreaker.lines(Glyph.of(TextRun.body(text)), width, width).stream()
                .map(line -> line.glyphs().stream()
                        .map(g -> Character.toString(g.character()))
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void text_breaks_between_any_two_characters() {
        assertThat(lines("职业技能等级证书", 3.5)).containsExactly("职业技", "能等级", "证书");
    }

    @Test
    void no_closing_mark_begins_a_line() {
        assertThat(lines("职业技，能等级。", 3.5)).containsExactly("职业", "技，能", "等级。");
    }

    @Test
    void no_opening_mark_ends_a_line() {
        assertThat(lines("职业（技能）", 3.5)).containsExactly("职业", "（技", "能）");
    }

    @Test
    void words_and_numbers_stay_whole() {
        assertThat(lines("单价1,280.50元", 5)).containsExactly("单价", "1,280.50元");
        assertThat(lines("Web development", 4.5)).containsExactly("Web", "develop", "ment");
    }

    @Test
    void line_feeds_are_kept_even_empty_ones() {
        assertThat(lines("甲\n\n乙", 4)).containsExactly("甲", "", "乙");
    }
}
