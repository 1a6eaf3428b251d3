package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeBase;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Builds term sheets. {@link #complete()} satisfies every rule of 附件1·三·1; each verb then breaks or changes one. */
public final class TermSheetFixture {

    public static final long WEB_CERTIFICATE = 11L;
    public static final String WEB_CERTIFICATE_NAME = "Web前端开发";
    public static final Map<Long, String> CERTIFICATE_NAMES = Map.of(WEB_CERTIFICATE, WEB_CERTIFICATE_NAME);

    /** An agreement that words every term of {@link #complete()}. */
    public static final String WORDING =
            """
            工作协议
            甲方：焦作大学　乙方：某培训评价组织
            第一条 协议有效期
            本协议自2024年5月1日起生效，至2025年12月31日止。
            第二条 考核费用
            （一）Web前端开发（中级）考核费用标准为300元/人。
            （二）结算方式：考核结束后凭发票按实际人数一次结清，于2025-06-30前结算。
            第三条 考务费用
            1. 甲方负责考场与监考，乙方负责命题与阅卷。
            2. 监考人员由甲方安排并负责其劳务。
            3. 场地与耗材成本由乙方承担。
            4. 乙方于考前5日派遣考评员2名。
            5. 劳务标准：监考每场100元。
            6. 支付方式：银行转账至甲方账户，乙方收到发票后30个工作日内完成。
            （二）未尽费用由双方另行书面约定。
            第四条 协议份数
            本协议一式四份，甲方两份（教务处、试点院部各一份），乙方一份，省推进办一份。
            甲方（盖章）：　　　　乙方（盖章）：
            签订日期：　　年　月　日
            """;

    private LocalDate start = LocalDate.of(2024, 5, 1);
    private LocalDate end = LocalDate.of(2025, 12, 31);
    private LocalDate firstRegistration = LocalDate.of(2024, 10, 20);
    private LocalDate firstExam = LocalDate.of(2024, 11, 16);
    private LocalDate lastExam = LocalDate.of(2024, 11, 17);
    private LocalDate signing = LocalDate.of(2024, 4, 28);
    private final List<PricedLevel> prices =
            new ArrayList<>(List.of(new PricedLevel(WEB_CERTIFICATE, SkillLevel.INTERMEDIATE, Money.of("300"))));
    private String settlementMethod = "考核结束后凭发票按实际人数一次结清";
    private LocalDate settlementDate = LocalDate.of(2025, 6, 30);
    private boolean examSite = true;
    private final Map<SiteTopic, String> siteTerms = new EnumMap<>(Map.of(
            SiteTopic.WORK_SHARING, "甲方负责考场与监考，乙方负责命题与阅卷",
            SiteTopic.LABOUR_DUTIES, "监考人员由甲方安排并负责其劳务",
            SiteTopic.COST_SHARING, "场地与耗材成本由乙方承担",
            SiteTopic.ASSESSOR_DISPATCH, "乙方于考前5日派遣考评员2名",
            SiteTopic.LABOUR_STANDARD, "监考每场100元",
            SiteTopic.PAYMENT_METHOD, "银行转账至甲方账户"));
    private Integer settlementWorkingDays = 30;
    private final List<FeeItem> feeItems = new ArrayList<>(List.of(
            new FeeItem(FeeItemKind.REGISTRATION_MANAGEMENT, null, CostBearer.ORGANIZATION, Money.of("20"), "人"),
            new FeeItem(FeeItemKind.SECURITY, null, CostBearer.ORGANIZATION, Money.of("200"), "场"),
            new FeeItem(FeeItemKind.CONSUMABLES, null, CostBearer.ORGANIZATION, null, null)));
    private String uncertainCosts = "未尽费用由双方另行书面约定";
    private int organizationCopies = 1;

    private TermSheetFixture() {}

    /** The school is exam site, Web前端开发中级 at 300 元, exams 2024-11-16 and 17, valid 2024-05-01 to 2025-12-31. */
    public static TermSheetFixture complete() {
        return new TermSheetFixture();
    }

    /** A form nobody has filled in yet. */
    public static TermSheet blank() {
        return new TermSheet(
                null, null, null, null, null, null, List.of(), null, null, null, false, Map.of(), null, List.of(), null,
                0);
    }

    public TermSheetFixture valid(String from, String to) {
        start = day(from);
        end = day(to);
        return this;
    }

    public TermSheetFixture starting(String date) {
        start = day(date);
        return this;
    }

    public TermSheetFixture ending(String date) {
        end = day(date);
        return this;
    }

    public TermSheetFixture registeringFrom(String date) {
        firstRegistration = day(date);
        return this;
    }

    public TermSheetFixture examining(String first, String last) {
        firstExam = day(first);
        lastExam = day(last);
        return this;
    }

    public TermSheetFixture signingOn(String date) {
        signing = day(date);
        return this;
    }

    public TermSheetFixture pricedAt(String yuan) {
        prices.clear();
        return alsoPriced(WEB_CERTIFICATE, SkillLevel.INTERMEDIATE, yuan);
    }

    public TermSheetFixture alsoPriced(long certificateId, SkillLevel level, String yuan) {
        prices.add(new PricedLevel(certificateId, level, yuan == null ? null : Money.of(yuan)));
        return this;
    }

    public TermSheetFixture withoutPrices() {
        prices.clear();
        return this;
    }

    public TermSheetFixture settledBy(String method) {
        settlementMethod = method;
        return this;
    }

    public TermSheetFixture settledBefore(String date) {
        settlementDate = day(date);
        return this;
    }

    public TermSheetFixture notAnExamSite() {
        examSite = false;
        siteTerms.clear();
        feeItems.clear();
        settlementWorkingDays = null;
        return this;
    }

    public TermSheetFixture withSiteTerm(SiteTopic topic, String text) {
        siteTerms.put(topic, text);
        return this;
    }

    public TermSheetFixture without(SiteTopic topic) {
        siteTerms.remove(topic);
        return this;
    }

    public TermSheetFixture serviceFeeDueWithin(Integer workingDays) {
        settlementWorkingDays = workingDays;
        return this;
    }

    public TermSheetFixture alsoCharging(FeeItem item) {
        feeItems.add(item);
        return this;
    }

    public TermSheetFixture withoutFeeItems() {
        feeItems.clear();
        return this;
    }

    public TermSheetFixture uncertainCosts(String text) {
        uncertainCosts = text;
        return this;
    }

    public TermSheetFixture organizationKeeping(int copies) {
        organizationCopies = copies;
        return this;
    }

    public TermSheet build() {
        return new TermSheet(
                start,
                end,
                firstRegistration,
                firstExam,
                lastExam,
                signing,
                prices,
                settlementMethod,
                settlementDate,
                FeeBase.PRESENT,
                examSite,
                siteTerms,
                settlementWorkingDays,
                feeItems,
                uncertainCosts,
                organizationCopies);
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
