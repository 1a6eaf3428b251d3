package cn.edu.jzu.skillcert.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.RedlineParagraph;
import cn.edu.jzu.skillcert.agreement.RedlineParagraph.Kind;
import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import cn.edu.jzu.skillcert.agreement.TermChange;
import cn.edu.jzu.skillcert.agreement.TermLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RedlineBuilderTest {

    @Test
    void isEmptyForTheSameContent() {
        Redline redline = redline(TermSheetFixture.WORDING, TermSheetFixture.WORDING);

        assertThat(redline.isEmpty()).isTrue();
        assertThat(redline.paragraphs())
                .allMatch(p -> p.kind() == Kind.SAME && p.before().equals(p.after()));
    }

    @Test
    void showsAChangedPriceAsTwoWholeNumbers() {
        Redline redline = redline("第二条 费用\n中级考核费300元/人。", "第二条 费用\n中级考核费320元/人。");

        assertThat(redline.paragraphs().get(1).kind()).isEqualTo(Kind.CHANGED);
        assertThat(redline.paragraphs().get(1).segments())
                .extracting(RedlineSegment::kind, RedlineSegment::text)
                .containsExactly(
                        tuple(RedlineSegment.Kind.SAME, "中级考核费"),
                        tuple(RedlineSegment.Kind.DELETED, "300"),
                        tuple(RedlineSegment.Kind.INSERTED, "320"),
                        tuple(RedlineSegment.Kind.SAME, "元/人。"));
    }

    @Test
    void numbersParagraphsOnBothSidesOfAnInsertion() {
        assertThat(redline("甲款内容\n乙款内容", "甲款内容\n全新的一句话\n乙款内容").paragraphs())
                .extracting(RedlineParagraph::kind, RedlineParagraph::before, RedlineParagraph::after)
                .containsExactly(tuple(Kind.SAME, 1, 1), tuple(Kind.INSERTED, null, 2), tuple(Kind.SAME, 2, 3));
    }

    @Test
    void numbersParagraphsOnBothSidesOfADeletion() {
        assertThat(redline("甲款内容\n多余的一句话\n乙款内容", "甲款内容\n乙款内容").paragraphs())
                .extracting(RedlineParagraph::kind, RedlineParagraph::before, RedlineParagraph::after)
                .containsExactly(tuple(Kind.SAME, 1, 1), tuple(Kind.DELETED, 2, null), tuple(Kind.SAME, 3, 2));
    }

    @Test
    void showsAMovedParagraphAsGoneHereAndComeThere() {
        assertThat(redline("付款条款\n甲甲甲\n乙乙乙", "甲甲甲\n乙乙乙\n付款条款").paragraphs())
                .extracting(RedlineParagraph::kind, RedlineParagraph::before, RedlineParagraph::after)
                .containsExactly(
                        tuple(Kind.DELETED, 1, null),
                        tuple(Kind.SAME, 2, 1),
                        tuple(Kind.SAME, 3, 2),
                        tuple(Kind.INSERTED, null, 3));
    }

    @Test
    void pairsARewordedParagraphWithItsOriginalAndNotWithItsNeighbour() {
        Redline redline = redline("开头\n考核费用标准为每人三百元，考后结清。\n结尾", "开头\n双方应当遵守国家法律。\n考核费用标准为每人三百元，考前结清。\n结尾");

        assertThat(redline.paragraphs())
                .extracting(RedlineParagraph::kind, RedlineParagraph::before, RedlineParagraph::after)
                .containsExactly(
                        tuple(Kind.SAME, 1, 1),
                        tuple(Kind.INSERTED, null, 2),
                        tuple(Kind.CHANGED, 2, 3),
                        tuple(Kind.SAME, 3, 4));
    }

    @Test
    void neverCutsACharacterInTwo() {
        // 𠮷 and 𠮶 share their first half; the two teachers share everything but the last part.
        Redline redline = redline("联系人是老师𠮷先生👩‍🏫。", "联系人是老师𠮶先生👩‍🔬。");

        assertThat(redline.paragraphs().get(0).segments())
                .extracting(RedlineSegment::text)
                .containsExactly("联系人是老师", "𠮷", "𠮶", "先生", "👩‍🏫", "👩‍🔬", "。");
    }

    @Test
    void namesTermsThatChangedCameOrWent() {
        Redline redline = RedlineBuilder.between(
                new VersionContent(
                        2,
                        AgreementText.of("同"),
                        List.of(new TermLine("endDate", "2025-12-31"), new TermLine("a", "1"))),
                new VersionContent(
                        3,
                        AgreementText.of("同"),
                        List.of(new TermLine("b", "2"), new TermLine("endDate", "2026-12-31"))));

        assertThat(redline.fromVersion()).isEqualTo(2);
        assertThat(redline.toVersion()).isEqualTo(3);
        assertThat(redline.terms())
                .containsExactly(
                        new TermChange("endDate", "2025-12-31", "2026-12-31"),
                        new TermChange("a", "1", null),
                        new TermChange("b", null, "2"));
    }

    @Test
    void givesBothVersionsBackFromTheRedlineOfAnyTwo() {
        Random random = new Random(20241116);
        for (int i = 0; i < 300; i++) {
            String before = randomText(random);
            String after = randomText(random);
            Redline redline = redline(before, after);

            assertThat(side(redline, RedlineSegment.Kind.INSERTED, Kind.INSERTED))
                    .isEqualTo(AgreementText.of(before).content());
            assertThat(side(redline, RedlineSegment.Kind.DELETED, Kind.DELETED))
                    .isEqualTo(AgreementText.of(after).content());
        }
    }

    @Test
    void comparesTwoThousandParagraphsWhileOneWaits() {
        List<String> before = IntStream.range(0, 2000)
                .mapToObj(i -> "第" + i + "款：双方就第" + i + "项考核工作的安排、费用标准和支付方式约定如下，逾期应承担违约责任。")
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < 2000; i += 3) {
            after.set(i, after.get(i).replace("违约", "全部"));
        }
        List<String> other = IntStream.range(0, 2000).mapToObj(i -> "Nr. " + i).toList();

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(redline(String.join("\n", before), String.join("\n", after))
                            .changedParagraphs())
                    .isEqualTo(667);
            assertThat(redline(String.join("\n", before), String.join("\n", other))
                            .changedParagraphs())
                    .isEqualTo(4000);
        });
    }

    private static Redline redline(String before, String after) {
        return RedlineBuilder.between(
                new VersionContent(1, AgreementText.of(before), List.of()),
                new VersionContent(2, AgreementText.of(after), List.of()));
    }

    private static String side(Redline redline, RedlineSegment.Kind notThis, Kind norThis) {
        return redline.paragraphs().stream()
                .filter(p -> p.kind() != norThis)
                .map(p -> p.segments().stream()
                        .filter(s -> s.kind() != notThis)
                        .map(RedlineSegment::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String randomText(Random random) {
        String[] pieces = {"甲", "乙", "方", "300", "元", "𠮷", "👩‍🏫", "\n", "\n第一条", "三十", "，"};
        return random.ints(random.nextInt(60), 0, pieces.length)
                .mapToObj(i -> pieces[i])
                .collect(Collectors.joining());
    }
}
