package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeBase;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Term sheets that satisfy chapter three.
 *
 * @param signing planned or real day of signing; the agreement starts a few days later
 * @param exam first day of the exams, which take two
 * @param endsAtLeast how long it runs if that is longer than the regulation wants
 * @param settlementMethod how the exam fee is paid
 * @param workingDays until the exam-service fee is paid
 */
record DemoTerms(
        LocalDate signing,
        LocalDate exam,
        LocalDate endsAtLeast,
        List<PricedLevel> prices,
        boolean site,
        String settlementMethod,
        int workingDays) {

    private static final Map<SiteTopic, String> SITE = Map.of(
            SiteTopic.WORK_SHARING, "甲方负责考场、监考和考务组织工作，乙方负责命题、阅卷和技术支持工作",
            SiteTopic.LABOUR_DUTIES, "监考人员由甲方选派并承担其劳务责任，考评员的劳务责任由乙方承担",
            SiteTopic.COST_SHARING, "场地、水电成本由甲方承担，耗材与设备调试成本由乙方承担",
            SiteTopic.ASSESSOR_DISPATCH, "乙方于每批次考核前五日派遣考评员，每考场不少于二名",
            SiteTopic.LABOUR_STANDARD, "劳务标准为监考每人每场100元，考评每人每天500元",
            SiteTopic.PAYMENT_METHOD, "考务费由乙方以银行转账方式支付至甲方账户");

    private static final List<FeeItem> ITEMS = List.of(
            new FeeItem(FeeItemKind.REGISTRATION_MANAGEMENT, null, CostBearer.ORGANIZATION, Money.of("10"), "人"),
            new FeeItem(FeeItemKind.ROOM_SETUP, null, CostBearer.ORGANIZATION, Money.of("300"), "场"),
            new FeeItem(FeeItemKind.SECURITY, null, CostBearer.ORGANIZATION, Money.of("200"), "场"),
            new FeeItem(FeeItemKind.CONSUMABLES, null, CostBearer.ORGANIZATION, null, null));

    TermSheet sheet() {
        LocalDate lastExam = exam.plusDays(1);
        LocalDate required = LocalDate.of(lastExam.getYear() + 1, 12, 31);
        return new TermSheet(
                signing.plusDays(4),
                endsAtLeast.isAfter(required) ? endsAtLeast : required,
                exam.minusDays(30),
                exam,
                lastExam,
                signing,
                prices,
                settlementMethod,
                LocalDate.of(lastExam.getYear() + 1, 11, 30),
                FeeBase.PRESENT,
                site,
                site ? SITE : Map.of(),
                site ? workingDays : null,
                site ? ITEMS : List.of(),
                "不确定费用和未尽费用由双方协商，另行书面约定",
                1);
    }

    DemoTerms settledBy(String method, int days) {
        return new DemoTerms(signing, exam, endsAtLeast, prices, site, method, days);
    }
}
