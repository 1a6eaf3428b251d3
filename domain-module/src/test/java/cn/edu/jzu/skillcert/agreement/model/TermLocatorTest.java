package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.CERTIFICATE_NAMES;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WEB_CERTIFICATE;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.TermLocation;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermLocatorTest {

    private static final String PRICE = "price[Web前端开发|INTERMEDIATE]";

    @Test
    void findsEveryMandatoryItemOfACompleteAgreement() {
        List<TermLocation> locations = TermLocator.locate(
                AgreementText.of(TermSheetFixture.WORDING), complete().build(), CERTIFICATE_NAMES);

        assertThat(locations).noneMatch(TermLocation::missing);
        assertThat(locations)
                .extracting(TermLocation::key)
                .containsExactly(
                        "startDate",
                        "endDate",
                        PRICE,
                        "settlementMethod",
                        "settlementDate",
                        "site.WORK_SHARING",
                        "site.LABOUR_DUTIES",
                        "site.COST_SHARING",
                        "site.ASSESSOR_DISPATCH",
                        "site.LABOUR_STANDARD",
                        "site.PAYMENT_METHOD",
                        "settlementWorkingDays",
                        "uncertainCosts",
                        "copies");
    }

    @Test
    void namesParagraphClauseAndWords() {
        TermLocation end = locate("endDate", complete(), "总则\n有效期至2025年12月31日止。");

        assertThat(end.paragraph()).isEqualTo(2);
        assertThat(end.clause()).isEqualTo("附件1·三·1(1)");
        assertThat(end.excerpt()).isEqualTo("有效期至2025年12月31日止。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年1月31日",
                "2026年01月31日",
                "2026 年 1 月 31 日",
                "2026-01-31",
                "2026.1.31",
                "2026/01/31",
                "２０２６年１月３１日",
                "二〇二六年一月三十一日",
                "二零二六年一月三十一日",
                "二○二六年元月，即2026.01.31"
            })
    void readsADateInAnyForm(String written) {
        assertThat(locate("endDate", complete().ending("2026-01-31"), "至" + written + "止")
                        .missing())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年1月30日", "2025年12月31日", "2026年11月31日", "2026-01-310", "12026-01-31", "二〇二六年十一月三十一日"})
    void takesNoOtherDateForIt(String written) {
        assertThat(locate("endDate", complete().ending("2026-01-31"), "至" + written + "止")
                        .missing())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中级300元/人",
                "每人 300.00 元",
                "人民币300元整",
                "人民币300",
                "￥300.00",
                "３００元",
                "叁佰元整",
                "每人三百元",
                "0.03万元",
                "| 中级 | 300 |"
            })
    void readsAPriceInAnyForm(String written) {
        assertThat(locate(PRICE, complete().pricedAt("300"), written).missing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1300元", "3000元", "300.5元", "300万元", "1,300元", "300人", "三百二十元", "初级300"})
    void takesNoOtherAmountForIt(String written) {
        assertThat(locate(PRICE, complete().pricedAt("300"), written).missing()).isTrue();
    }

    @Test
    void readsLargeAmountsWithGrouping() {
        assertThat(locate(PRICE, complete().pricedAt("1300"), "每人1,300.00元").missing())
                .isFalse();
    }

    @Test
    void prefersThePriceBesideItsLevel() {
        TermSheetFixture sheet = complete().pricedAt("300").alsoPriced(WEB_CERTIFICATE, SkillLevel.ELEMENTARY, "300");
        String text = "保证金300元\n初级300元\n中级300元";

        assertThat(locate(PRICE, sheet, text).paragraph()).isEqualTo(3);
        assertThat(locate("price[Web前端开发|ELEMENTARY]", sheet, text).paragraph()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30个工作日内", "30 个工作日", "三十个工作日", "叁拾个工作日", "三十（30）个工作日"})
    void readsTheTermOfWorkingDays(String written) {
        assertThat(locate("settlementWorkingDays", complete(), "收到发票后" + written)
                        .missing())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"130个工作日", "45个工作日", "30日内", "三个工作日"})
    void takesNoOtherTermForIt(String written) {
        assertThat(locate("settlementWorkingDays", complete(), "收到发票后" + written)
                        .missing())
                .isTrue();
    }

    @Test
    void findsATopicByTheWordsAgreementsUseForIt() {
        assertThat(locate("site.COST_SHARING", complete(), "双方成本分配如附表。").missing())
                .isFalse();
        assertThat(locate("site.ASSESSOR_DISPATCH", complete(), "考评员由乙方统一派遣。").missing())
                .isFalse();
        assertThat(locate("site.ASSESSOR_DISPATCH", complete(), "考评员应当公正。").missing())
                .isTrue();
    }

    @Test
    void reportsWhatTheTermSheetDoesNotSayAsMissing() {
        assertThat(locate("settlementMethod", complete().settledBy(" "), "结算方式：转账")
                        .missing())
                .isTrue();
    }

    @Test
    void asksForNoSiteTermsWhereTheSchoolIsNoSite() {
        assertThat(TermLocator.locate(
                        AgreementText.of(""), complete().notAnExamSite().build(), CERTIFICATE_NAMES))
                .extracting(TermLocation::key)
                .noneMatch(key -> key.startsWith("site."));
    }

    @Test
    void cutsNoRareCharacterWhenItQuotes() {
        TermLocation end = locate("endDate", complete(), "𠮷".repeat(40) + "2025-12-31" + "𠮷".repeat(40));

        assertThat(end.excerpt()).isEqualTo("𠮷".repeat(16) + "2025-12-31" + "𠮷".repeat(24));
    }

    private static TermLocation locate(String key, TermSheetFixture sheet, String text) {
        return TermLocator.locate(AgreementText.of(text), sheet.build(), CERTIFICATE_NAMES).stream()
                .filter(location -> location.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
