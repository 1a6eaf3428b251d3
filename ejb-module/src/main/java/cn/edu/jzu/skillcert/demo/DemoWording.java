package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.agreement.FeeBase;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wording of an agreement, written out from its term sheet; and the empty template it began as. */
final class DemoWording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Map<SkillLevel, String> LEVELS = Map.of(
            SkillLevel.ELEMENTARY, "初级",
            SkillLevel.INTERMEDIATE, "中级",
            SkillLevel.ADVANCED, "高级");
    private static final Map<FeeItemKind, String> ITEMS = Map.of(
            FeeItemKind.REGISTRATION_MANAGEMENT, "考试报名管理费",
            FeeItemKind.ROOM_RENT, "考场租赁",
            FeeItemKind.ROOM_SETUP, "考场布置",
            FeeItemKind.SECURITY, "安保",
            FeeItemKind.CONSUMABLES, "耗材费");

    private final String form = form();
    private final String organization;
    private final String department;
    private final String certificate;

    DemoWording(String organization, String department, String certificate) {
        this.organization = organization;
        this.department = department;
        this.certificate = certificate;
    }

    /** As the organization sends it: its own name in, everything else to be filled in. */
    String template() {
        return filled(Map.of("organization", organization, "certificates", certificate));
    }

    String of(TermSheet terms) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("organization", organization);
        values.put("department", department);
        values.put("certificates", certificate);
        values.put("registration", day(terms.firstRegistrationDate()));
        values.put("firstExam", day(terms.firstExamDate()));
        values.put("lastExam", day(terms.lastExamDate()));
        values.put("start", day(terms.startDate()));
        values.put("end", day(terms.endDate()));
        values.put("prices", terms.prices().stream().map(this::price).collect(Collectors.joining("\n")));
        values.put("feeBase", terms.feeBase() == FeeBase.PRESENT ? "实考人数" : "报考人数");
        values.put("settlementMethod", terms.settlementMethod());
        values.put("settlementDate", day(terms.settlementDate()));
        values.put("site", terms.examSite() ? site(terms) : noSite());
        values.put("uncertainCosts", terms.uncertainCosts());
        values.put("copies", numeral(3 + terms.organizationCopies()));
        values.put("organizationCopies", numeral(terms.organizationCopies()));
        return filled(values);
    }

    private String price(PricedLevel price) {
        return certificate + "（" + LEVELS.get(price.level()) + "）："
                + plain(price.unitPrice().amount()) + "元/人。";
    }

    private String site(TermSheet terms) {
        StringBuilder clause = new StringBuilder("第四条　考核站点与考务费\n（一）甲方为本证书的考核站点，双方约定如下：");
        int number = 1;
        for (SiteTopic topic : SiteTopic.values()) {
            clause.append('\n')
                    .append(number++)
                    .append("．")
                    .append(terms.siteTerms().get(topic))
                    .append("。");
        }
        clause.append("\n（二）考务费由乙方支付给甲方，项目和标准如下：");
        number = 1;
        for (FeeItem item : terms.feeItems()) {
            clause.append('\n').append(number++).append("．").append(item(item));
        }
        return clause.append("\n（三）乙方应在收到甲方发票后")
                .append(terms.settlementWorkingDays())
                .append("个工作日内付清考务费。")
                .toString();
    }

    private static String noSite() {
        return "第四条　考核地点\n本证书的考核在乙方指定的考核站点进行，甲方不承担考务工作，乙方负责学生考核期间的组织与安全。";
    }

    private static String item(FeeItem item) {
        String rate = item.rate() == null ? "按实际发生额结算" : plain(item.rate().amount()) + "元/" + item.unit();
        return ITEMS.get(item.kind()) + "：" + rate + "，由乙方承担。";
    }

    /** Places without a value stay blank; clauses from the fifth on are counted as they come. */
    private String filled(Map<String, String> values) {
        int[] clause = {5};
        Matcher place = PLACE.matcher(form);
        return place.replaceAll(match -> {
            String value =
                    match.group(1).equals("n") ? numeral(clause[0]++) : values.getOrDefault(match.group(1), "________");
            return Matcher.quoteReplacement(value);
        });
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String numeral(int number) {
        return number > 10 ? "十" + NUMERALS.charAt(number - 11) : NUMERALS.substring(number - 1, number);
    }

    private static String form() {
        try (InputStream file = Objects.requireNonNull(
                DemoWording.class.getResourceAsStream("cooperation-agreement.txt"), "cooperation-agreement.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
