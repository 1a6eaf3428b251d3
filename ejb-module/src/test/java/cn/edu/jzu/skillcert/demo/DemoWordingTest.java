package cn.edu.jzu.skillcert.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.TermLocation;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.AgreementText;
import cn.edu.jzu.skillcert.agreement.model.TermLocator;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWordingTest {

    private static final String CERTIFICATE = "Web前端开发";
    private final DemoWording wording = new DemoWording("中原数字技能评价中心", "信息工程学院", CERTIFICATE);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_wording_says_everything_the_term_sheet_does(boolean site) {
        TermSheet terms = terms(site);
        AgreementText text = AgreementText.of(wording.of(terms));

        assertThat(TermLocator.locate(text, terms, Map.of(1L, CERTIFICATE)))
                .isNotEmpty()
                .noneMatch(TermLocation::missing);
        assertThat(text.content()).doesNotContain("____", "{");
        assertThat(text.paragraphs()).hasSizeGreaterThan(30);
    }

    @Test
    void the_template_is_to_be_filled_in() {
        assertThat(wording.template()).contains("中原数字技能评价中心", "________").doesNotContain("{");
    }

    private static TermSheet terms(boolean site) {
        return new DemoTerms(
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 6, 13),
                        LocalDate.MIN,
                        List.of(new PricedLevel(1, SkillLevel.ELEMENTARY, Money.of("200"))),
                        site,
                        "考核结束后凭发票按实考人数一次结清",
                        30)
                .sheet();
    }
}
