package cn.edu.jzu.skillcert.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.model.CanonicalTerms;
import cn.edu.jzu.skillcert.agreement.model.TermSheetFixture;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermWordsTest {

    private final TermWords chinese = in("zh");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_line_of_a_term_sheet_has_words(String language) {
        TermWords words = in(language);
        List<TermLine> lines = CanonicalTerms.of(
                TermSheetFixture.complete()
                        .alsoCharging(new FeeItem(FeeItemKind.OTHER, "交通费", CostBearer.SCHOOL, Money.of("50"), "人"))
                        .build(),
                TermSheetFixture.CERTIFICATE_NAMES);

        assertThat(lines).allSatisfy(line -> {
            assertThat(words.name(line.key())).doesNotContain("‹");
            assertThat(words.value(line.key(), line.value())).doesNotContain("‹");
        });
    }

    @Test
    void a_price_names_certificate_and_level() {
        assertThat(chinese.name("price[Web前端开发|INTERMEDIATE]")).contains("Web前端开发", "中级");
    }

    @Test
    void an_item_of_its_own_name_is_called_by_it() {
        assertThat(chinese.name("fee[OTHER|交通费].bearer")).contains("交通费", "承担方");
        assertThat(chinese.value("fee[OTHER|交通费].bearer", "SCHOOL")).isEqualTo("学校承担");
    }

    @Test
    void what_people_typed_stays_as_it_is() {
        assertThat(chinese.value("settlementMethod", "凭发票一次结清")).isEqualTo("凭发票一次结清");
        assertThat(chinese.value("endDate", null)).isNull();
    }

    private static TermWords in(String language) {
        return new TermWords((key, arguments) -> Texts.of(key, Locale.forLanguageTag(language), arguments));
    }
}
