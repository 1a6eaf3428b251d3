package cn.edu.jzu.skillcert.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void a_citation_of_several_clauses_names_each_in_full() {
        assertThat(Citation.clauses("附件1·三·1(3)")).containsExactly("附件1·三·1(3)");
        assertThat(Citation.clauses("附件1·三·2(2)(3)")).containsExactly("附件1·三·2(2)", "附件1·三·2(3)");
        assertThat(Citation.clauses("附件1·二·2、三·1(1)")).containsExactly("附件1·二·2", "附件1·三·1(1)");
        assertThat(Citation.clauses("附件1·十二 + 三·1(2)")).containsExactly("附件1·十二", "附件1·三·1(2)");
        assertThat(Citation.clauses("附件1·五·1 + 附件2·二·1")).containsExactly("附件1·五·1", "附件2·二·1");
        assertThat(Citation.clauses("附件1")).containsExactly("附件1");
    }

    @Test
    void what_cannot_be_read_is_not_guessed() {
        assertThatThrownBy(() -> Citation.clauses("第三条")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Citation.clauses("三·1(1)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_anchor_is_plain_and_differs_for_every_clause() {
        assertThat(Citation.anchor("附件1·三·1(3)")).isEqualTo("a1-3-1-3");
        assertThat(Citation.anchor("附件1·十二")).isEqualTo("a1-12");
        assertThat(Citation.anchor("附件2·十·1")).isEqualTo("a2-10-1");
        assertThat(Citation.anchor("附件1")).isEqualTo("a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件3·一", "附件1·三·", "附件1·三·2(2)(3)", "附件1三", "附件1·3", ""})
    void one_clause_is_cited_in_one_way_only(String citation) {
        assertThat(Citation.isOne(citation)).isFalse();
    }
}
