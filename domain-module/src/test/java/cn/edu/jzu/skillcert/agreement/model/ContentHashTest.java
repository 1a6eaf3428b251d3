package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.CERTIFICATE_NAMES;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WEB_CERTIFICATE;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.TermLine;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final AgreementText TEXT = AgreementText.of(TermSheetFixture.WORDING);

    @Test
    void isTheSameForTheSameContentForGood() {
        assertThat(ContentHash.of(AgreementText.of("第一条"), List.of(new TermLine("endDate", "2025-12-31"))))
                .isEqualTo("448adfee3365b714f873cabf45f6ab1310f13db5c769c1ec93cbe17700a42033");
    }

    @Test
    void changesWithOneCharacterOfTheText() {
        assertThat(ContentHash.of(AgreementText.of(TermSheetFixture.WORDING.replace("300元", "320元")), List.of()))
                .isNotEqualTo(ContentHash.of(TEXT, List.of()));
    }

    @Test
    void changesWithOneTerm() {
        assertThat(hash(complete().pricedAt("300.01")))
                .isNotEqualTo(hash(complete().pricedAt("300")));
        assertThat(hash(complete().ending(null))).isNotEqualTo(hash(complete()));
        assertThat(hash(complete().notAnExamSite())).isNotEqualTo(hash(complete()));
    }

    @Test
    void doesNotChangeWithTheOrderInWhichRowsWereTyped() {
        assertThat(hash(complete()
                        .pricedAt("300")
                        .alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, "400")
                        .alsoCharging(other("搬运费"))
                        .alsoCharging(other("餐费"))))
                .isEqualTo(hash(complete()
                        .withoutPrices()
                        .alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, "400.00")
                        .alsoPriced(WEB_CERTIFICATE, SkillLevel.INTERMEDIATE, "300.0")
                        .alsoCharging(other("餐费"))
                        .alsoCharging(other("搬运费"))));
    }

    @Test
    void doesNotConfuseKeysWithValues() {
        AgreementText none = AgreementText.of("");
        assertThat(ContentHash.of(none, List.of(new TermLine("a", "bc"))))
                .isNotEqualTo(ContentHash.of(none, List.of(new TermLine("ab", "c"))));
    }

    @Test
    void writesTermsSoThatPeopleCanReadThem() {
        assertThat(CanonicalTerms.of(complete().build(), CERTIFICATE_NAMES))
                .contains(
                        new TermLine("endDate", "2025-12-31"),
                        new TermLine("price[Web前端开发|INTERMEDIATE]", "300.00"),
                        new TermLine("site.COST_SHARING", "场地与耗材成本由乙方承担"),
                        new TermLine("fee[SECURITY].rate", "200.00"),
                        new TermLine("fee[SECURITY].bearer", "ORGANIZATION"),
                        new TermLine("organizationCopies", "1"))
                .extracting(TermLine::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatIsStillOpen() {
        assertThat(CanonicalTerms.of(TermSheetFixture.blank(), CERTIFICATE_NAMES))
                .containsExactly(new TermLine("examSite", "false"), new TermLine("organizationCopies", "0"));
    }

    private static FeeItem other(String name) {
        return new FeeItem(FeeItemKind.OTHER, name, CostBearer.ORGANIZATION, Money.of("300"), "次");
    }

    private static String hash(TermSheetFixture sheet) {
        TermSheet terms = sheet.build();
        return ContentHash.of(TEXT, CanonicalTerms.of(terms, CERTIFICATE_NAMES));
    }
}
