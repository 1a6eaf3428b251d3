package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.agreement.TermLocation;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.agreement.model.WrittenValues.Found;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where each mandatory item of 附件1·三·1 stands in the wording: values in any form they are written, topics by
 * their own words or, failing that, by the words agreements use for them. What is not in the term sheet is missing.
 */
public final class TermLocator {

    /** Key of the copies clause, which has no line in the term sheet. */
    public static final String COPIES = "copies";

    static final String VALIDITY_CLAUSE = "附件1·三·1(1)";
    static final String EXAM_FEE_CLAUSE = "附件1·三·1(2)";
    static final String SERVICE_FEE_CLAUSE = "附件1·三·1(3)";
    static final String COPIES_CLAUSE = "附件1·三·1(4)";

    private static final int EXCERPT_BEFORE = 16;
    private static final int EXCERPT_AFTER = 24;

    private static final Pattern SETTLEMENT = Pattern.compile(
            "结算方式|支付方式|付款方式|(?:结算|结清|支付).{0,30}(?:发票|转账|汇款|一次|分期)|(?:发票|转账|汇款|一次|分期).{0,30}(?:结算|结清|支付)");
    private static final Pattern UNCERTAIN =
            Pattern.compile("未尽(?:的)?费用|(?:不确定|不能确定|未确定|无法确定)(?:的)?费用|未尽事宜.{0,30}费用|其他费用");
    private static final Pattern COPIES_WORDING =
            Pattern.compile("一式.{1,6}份|协议份数|各执.{1,4}份|各持.{1,4}份|(?:学校|教务处|甲方).{0,12}[\\d一二两三四壹贰叁]份");
    private static final Map<SiteTopic, Pattern> SITE_WORDING = Map.of(
            SiteTopic.WORK_SHARING,
            Pattern.compile("(?:双方|甲方|乙方|各自).{0,20}(?:承担|负责).{0,20}工作|工作分工|职责分工|双方职责|双方分工"),
            SiteTopic.LABOUR_DUTIES,
            Pattern.compile("劳务责任|劳务.{0,16}(?:承担|负责)|(?:承担|负责).{0,16}劳务"),
            SiteTopic.COST_SHARING,
            Pattern.compile("成本分[配担摊]|费用分[配担摊]|成本.{0,16}承担|承担.{0,16}成本"),
            SiteTopic.ASSESSOR_DISPATCH,
            Pattern.compile("考评员.{0,20}(?:派遣|委派|选派|派出)|(?:派遣|委派|选派|派出).{0,20}考评员"),
            SiteTopic.LABOUR_STANDARD,
            Pattern.compile("劳务费?标准|劳务报酬标准|(?:监考|考评|考务|劳务).{0,20}\\d+(?:\\.\\d+)?元"),
            SiteTopic.PAYMENT_METHOD,
            Pattern.compile("支付方式|付款方式|(?:支付|汇入|汇至|转账).{0,20}账户|银行转账"));
    private static final Map<SkillLevel, String> LEVEL_WORDS = Map.of(
            SkillLevel.ELEMENTARY, "初级",
            SkillLevel.INTERMEDIATE, "中级",
            SkillLevel.ADVANCED, "高级");

    /** A paragraph as it is searched. */
    private record Line(int number, String narrow, String dense) {}

    private final List<Line> lines;
    private final TermSheet terms;
    private final Map<Long, String> certificateNames;
    private final List<TermLocation> locations = new ArrayList<>();

    private TermLocator(AgreementText text, TermSheet terms, Map<Long, String> certificateNames) {
        this.lines = text.paragraphs().stream()
                .map(paragraph ->
                        new Line(paragraph.number(), WrittenValues.narrow(paragraph.text()), dense(paragraph.text())))
                .toList();
        this.terms = terms;
        this.certificateNames = certificateNames;
    }

    /** One location per item, in the order of the clauses; the site's items only where the school is the site. */
    public static List<TermLocation> locate(AgreementText text, TermSheet terms, Map<Long, String> certificateNames) {
        TermLocator locator = new TermLocator(text, terms, certificateNames);
        locator.collect();
        return List.copyOf(locator.locations);
    }

    private void collect() {
        date("startDate", VALIDITY_CLAUSE, terms.startDate());
        date("endDate", VALIDITY_CLAUSE, terms.endDate());
        terms.prices().forEach(this::price);
        words("settlementMethod", EXAM_FEE_CLAUSE, terms.settlementMethod(), SETTLEMENT);
        date("settlementDate", EXAM_FEE_CLAUSE, terms.settlementDate());
        if (terms.examSite()) {
            for (SiteTopic topic : SiteTopic.values()) {
                words(
                        CanonicalTerms.siteKey(topic),
                        SERVICE_FEE_CLAUSE,
                        terms.siteTerms().get(topic),
                        SITE_WORDING.get(topic));
            }
            workingDays();
        }
        words("uncertainCosts", SERVICE_FEE_CLAUSE, terms.uncertainCosts(), UNCERTAIN);
        add(COPIES, COPIES_CLAUSE, wording(COPIES_WORDING));
    }

    private void date(String key, String clause, LocalDate date) {
        add(key, clause, date == null ? Optional.empty() : value(WrittenValues::dates, date::equals, ""));
    }

    /** The amount beside its level or certificate if possible, else anywhere; a bare figure only beside them. */
    private void price(PricedLevel price) {
        Optional<TermLocation> found = Optional.empty();
        if (price.unitPrice() != null) {
            String level = price.level() == null ? "" : LEVEL_WORDS.get(price.level());
            String name = dense(certificateNames.getOrDefault(price.certificateId(), ""));
            Function<String, List<Found<BigDecimal>>> amounts = WrittenValues::amounts;
            Predicate<BigDecimal> wanted =
                    amount -> amount.compareTo(price.unitPrice().amount()) == 0;
            found = value(amounts, wanted, name + "\n" + level)
                    .or(() -> value(amounts, wanted, level))
                    .or(() -> value(amounts, wanted, name))
                    .or(() -> level.isEmpty() ? Optional.empty() : value(WrittenValues::bareNumbers, wanted, level))
                    .or(() -> value(amounts, wanted, ""));
        }
        add(CanonicalTerms.priceKey(price, certificateNames), EXAM_FEE_CLAUSE, found);
    }

    private void workingDays() {
        Integer days = terms.settlementWorkingDays();
        add(
                "settlementWorkingDays",
                SERVICE_FEE_CLAUSE,
                days == null ? Optional.empty() : value(WrittenValues::workingDays, days::equals, ""));
    }

    private void words(String key, String clause, String term, Pattern wording) {
        if (term == null || term.isBlank()) {
            add(key, clause, Optional.empty());
        } else {
            add(key, clause, verbatim(dense(term)).or(() -> wording(wording)));
        }
    }

    /** @param beside words, parted by line ends, that must stand in the same paragraph */
    private <V> Optional<TermLocation> value(
            Function<String, List<Found<V>>> finder, Predicate<V> wanted, String beside) {
        for (Line line : lines) {
            if (beside.lines().allMatch(line.dense()::contains)) {
                for (Found<V> found : finder.apply(line.narrow())) {
                    if (wanted.test(found.value())) {
                        return Optional.of(at(line, found.start(), found.end()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A term of one or two characters (无) would be found anywhere, so it is not looked for by its own words. */
    private Optional<TermLocation> verbatim(String dense) {
        if (dense.codePointCount(0, dense.length()) < 3) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(line -> line.dense().contains(dense))
                .findFirst()
                .map(line -> new TermLocation(null, null, line.number(), shortened(dense)));
    }

    private Optional<TermLocation> wording(Pattern pattern) {
        for (Line line : lines) {
            Matcher match = pattern.matcher(line.narrow());
            if (match.find()) {
                return Optional.of(at(line, match.start(), match.end()));
            }
        }
        return Optional.empty();
    }

    private static TermLocation at(Line line, int start, int end) {
        String text = line.narrow();
        int from = stepped(text, start, -EXCERPT_BEFORE);
        int to = stepped(text, end, EXCERPT_AFTER);
        return new TermLocation(
                null, null, line.number(), text.substring(from, to).strip());
    }

    /** So many characters on or back, never into a surrogate pair. */
    private static int stepped(String text, int position, int characters) {
        int available =
                characters < 0 ? text.codePointCount(0, position) : text.codePointCount(position, text.length());
        return text.offsetByCodePoints(
                position, characters < 0 ? -Math.min(-characters, available) : Math.min(characters, available));
    }

    private static String shortened(String text) {
        return text.substring(0, stepped(text, 0, EXCERPT_BEFORE + EXCERPT_AFTER));
    }

    private void add(String key, String clause, Optional<TermLocation> found) {
        locations.add(found.map(place -> new TermLocation(key, clause, place.paragraph(), place.excerpt()))
                .orElseGet(() -> new TermLocation(key, clause, null, null)));
    }

    private static String dense(String text) {
        return WrittenValues.narrow(text).replaceAll("[\\s　]+", "");
    }
}
