package cn.edu.jzu.skillcert.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.RedlineParagraph;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SignedTextComparisonTest {

    private static final String APPROVED = TermSheetFixture.WORDING;

    @Test
    void findsTheSameTextTheSame() {
        SignedTextComparison comparison = compare(APPROVED);

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.similarity()).isEqualByComparingTo("100");
        assertThat(comparison.changedNumbers()).isEmpty();
    }

    @Test
    void overlooksLineWrapsBlanksWidthsAndPageNumbers() {
        String scanned = APPROVED.replace("考核费用标准为300元/人", "考核 费用\n标准为３０\n０元／人")
                        .replace("：", ":")
                        .replace("第三条", "- 1 -\n第三条")
                        .replace("第四条", "第 2 页 共 3 页\n第四条")
                + "\n- 3 -\n";

        assertThat(compare(scanned).same()).isTrue();
    }

    @Test
    void overlooksBarePageNumbers() {
        assertThat(compare(APPROVED.replace("第三条", "1\n第三条").replace("第四条", "2\n第四条"))
                        .same())
                .isTrue();
    }

    @Test
    void overlooksSealSignatureAndDate() {
        String signed = APPROVED.replace(
                "甲方（盖章）：　　　　乙方（盖章）：\n签订日期：　　年　月　日", "甲方（盖章）：焦作大学合同专用章\n法定代表人（签字）：𠮷某\n乙方（盖章）：某公司\n签订日期：2024年4月28日");

        assertThat(signed).isNotEqualTo(APPROVED);
        assertThat(compare(signed).same()).isTrue();
    }

    @Test
    void overlooksALineForTheSealsThatWasReadAsTheEndOfTheLastClause() {
        String joined = APPROVED.replace("省推进办一份。\n甲方（盖章）", "省推进办一份。甲方（盖章）");

        assertThat(joined).isNotEqualTo(APPROVED);
        assertThat(compare(joined).same()).isTrue();
        assertThat(compare(joined.replace("甲方（盖章）：", "甲方（盖章）：考核费改为320元")).changedNumbers())
                .isNotEmpty();
    }

    @Test
    void flagsAChangedPriceHoweverAlikeTheRest() {
        String filler =
                IntStream.range(0, 800).mapToObj(i -> "双方应当遵守国家法律法规和学校的规定。").collect(Collectors.joining("\n"));
        SignedTextComparison comparison = SignedTextComparison.of(
                4, AgreementText.of(filler + "\n" + APPROVED), filler + "\n" + APPROVED.replace("300元", "320元"));

        assertThat(comparison.similarity())
                .isGreaterThan(new BigDecimal("99.8"))
                .isLessThan(new BigDecimal("100"));
        assertThat(comparison.changedNumbers()).containsExactly("300 → 320");
        assertThat(comparison.differences().fromVersion()).isEqualTo(4);
        assertThat(comparison.differences().paragraphs()).singleElement().satisfies(passage -> {
            assertThat(passage.kind()).isEqualTo(RedlineParagraph.Kind.CHANGED);
            assertThat(passage.segments()).anyMatch(s -> s.text().equals("300"));
        });
    }

    @Test
    void flagsNumbersInCharactersToo() {
        assertThat(SignedTextComparison.of(1, AgreementText.of("人民币叁佰元整。"), "人民币叁佰贰拾元整。")
                        .changedNumbers())
                .containsExactly("叁佰 → 叁佰贰拾");
    }

    @Test
    void doesNotTakeAMisreadStrokeForAChangedNumber() {
        SignedTextComparison comparison = SignedTextComparison.of(1, AgreementText.of("双方一致同意签订本协议。"), "双方—致同意签订本协议。");

        assertThat(comparison.changedNumbers()).isEmpty();
        assertThat(comparison.same()).isFalse();
    }

    @Test
    void flagsAPriceHiddenBesideTheSeal() {
        String signed = APPROVED.replace("甲方（盖章）：　　　　乙方（盖章）：", "甲方（盖章）：考核费改为320元 乙方（盖章）：");

        assertThat(compare(signed).changedNumbers()).isNotEmpty();
    }

    @Test
    void showsAClauseThatWasAddedBeforeSigning() {
        SignedTextComparison comparison = compare(APPROVED.replace("第四条 协议份数", "甲方另行承担全部耗材。\n第四条 协议份数"));

        assertThat(comparison.differences().changedParagraphs()).isEqualTo(1);
        assertThat(comparison.similarity()).isLessThan(new BigDecimal("100"));
    }

    @Test
    void findsAScanWithoutTextWhollyDifferent() {
        assertThat(compare("").similarity()).isEqualByComparingTo("0");
    }

    @Test
    void toleratesAWhollyDifferentLongFile() {
        String other = IntStream.range(0, 20_000)
                .mapToObj(i -> Character.toString(0x4E00 + i % 9000))
                .collect(Collectors.joining());
        String approved = "本协议由双方协商一致订立".repeat(2000);

        assertThat(SignedTextComparison.of(1, AgreementText.of(approved), other).similarity())
                .isLessThan(new BigDecimal("20"));
    }

    @Test
    void findsTheOneChangedNumberInALongScanFullOfMisreadings() {
        String approved = IntStream.range(0, 1000)
                .mapToObj(i -> "第" + i + "款：双方就第" + i + "项考核工作的费用标准约定如下，逾期应承担违约责任；")
                .collect(Collectors.joining("\n"));
        String scanned = approved.replace("责任", "贡任").replace("第700项", "第900项");

        SignedTextComparison comparison = SignedTextComparison.of(1, AgreementText.of(approved), scanned);

        assertThat(comparison.changedNumbers()).containsExactly("700 → 900");
        assertThat(comparison.similarity()).isGreaterThan(new BigDecimal("95"));
    }

    @Test
    void tellsTwoLongAgreementsApartWhileOneWaits() {
        String approved = IntStream.range(0, 2000)
                .mapToObj(i -> "第" + i + "款：双方就第" + i + "项考核工作的安排、费用标准和支付方式约定如下。")
                .collect(Collectors.joining("\n"));
        String other = IntStream.range(0, 2000)
                .mapToObj(i -> "甲乙双方就" + i * 7 + "号事项的安排与付款另行约定，标准见附表" + i + "。")
                .collect(Collectors.joining("\n"));

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(SignedTextComparison.of(1, AgreementText.of(approved), other)
                                .changedNumbers())
                        .isNotEmpty());
    }

    private static SignedTextComparison compare(String scanned) {
        return SignedTextComparison.of(1, AgreementText.of(APPROVED), scanned);
    }
}
