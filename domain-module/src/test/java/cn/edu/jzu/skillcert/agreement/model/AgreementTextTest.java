package cn.edu.jzu.skillcert.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTextTest {

    @Test
    void numbersParagraphsThatSaySomething() {
        AgreementText text = AgreementText.of("第一条 有效期\r\n\r\n　　自签订之日起。  \t\r第二条 费用\u2028\n");

        assertThat(text.paragraphs())
                .extracting(AgreementText.Paragraph::number, AgreementText.Paragraph::text)
                .containsExactly(tuple(1, "第一条 有效期"), tuple(2, "　　自签订之日起。"), tuple(3, "第二条 费用"));
        assertThat(text.paragraph(3))
                .hasValueSatisfying(p -> assertThat(p.clause()).isEqualTo("第二条"));
        assertThat(text.paragraph(0)).isEmpty();
        assertThat(text.paragraph(4)).isEmpty();
    }

    @Test
    void isTheSameTextWhateverTheLineEndsAndTrailingBlanks() {
        assertThat(AgreementText.of("甲\r\n乙 　\r\n\r\n")).isEqualTo(AgreementText.of("\uFEFF甲\n乙"));
        assertThat(AgreementText.of("甲 乙")).isNotEqualTo(AgreementText.of("甲乙"));
    }

    @Test
    void isEmptyForNoText() {
        assertThat(AgreementText.of(null).isEmpty()).isTrue();
        assertThat(AgreementText.of(" \r\n　\t").isEmpty()).isTrue();
    }

    @Test
    void namesTheClausesOneStandsIn() {
        AgreementText text = AgreementText.of(
                """
                工作协议
                第三条 费用
                （一）考核费
                1. 标准
                300元/人。
                2. 结算
                （二）考务费
                第四条 其他
                """);

        assertThat(text.paragraphs())
                .extracting(AgreementText.Paragraph::clause)
                .containsExactly("", "第三条", "第三条 （一）", "第三条 （一） 1", "第三条 （一） 1", "第三条 （一） 2", "第三条 （二）", "第四条");
    }

    @Test
    void takesTheNestingFromTheTextItself() {
        assertThat(AgreementText.of("一、总则\n1.1 范围\n1.2 期限\n二、费用\n（1）标准").paragraphs())
                .extracting(AgreementText.Paragraph::clause)
                .containsExactly("一", "一 1.1", "一 1.2", "二", "二 （1）");
    }

    @ParameterizedTest
    @CsvSource({"第十二条　违约, 第十二条", "第3条 份数, 第3条", "(三) 其他, (三)", "1、标准, 1", "1．标准, 1", "2.1.3 付款, 2.1.3", "①标准, ①"})
    void knowsTheUsualHeadings(String paragraph, String clause) {
        assertThat(AgreementText.of(paragraph).paragraphs().get(0).clause()).isEqualTo(clause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.12.31前结算", "300元/人", "3.5 万元", "第三方机构", "一次结清", "12月31日前", "1.5倍"})
    void takesNoFigureForAHeading(String paragraph) {
        assertThat(AgreementText.of(paragraph).paragraphs().get(0).clause()).isEmpty();
    }

    @Test
    void keepsRareCharactersAndEmojiWhole() {
        assertThat(AgreementText.of("联系人：𠮷㛃䶮𬭎👩‍🏫").content()).isEqualTo("联系人：𠮷㛃䶮𬭎👩‍🏫");
    }

    @Test
    void replacesWhatNoDatabaseKeeps() {
        assertThat(AgreementText.of("甲\u0000乙\uD842丙").content()).isEqualTo("甲乙\uFFFD丙");
    }
}
