package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeBase;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is being typed: the term sheet with everything still changeable. */
public class AgreementForm implements Serializable {

    private LocalDate startDate;
    private LocalDate endDate;
    private LocalDate firstRegistrationDate;
    private LocalDate firstExamDate;
    private LocalDate lastExamDate;
    private LocalDate signingDate;
    private final List<PriceLine> prices = new ArrayList<>();
    private String settlementMethod;
    private LocalDate settlementDate;
    private FeeBase feeBase = FeeBase.PRESENT;
    private boolean examSite;
    private final Map<SiteTopic, String> siteTerms = new EnumMap<>(SiteTopic.class);
    private Integer settlementWorkingDays;
    private final List<FeeLine> feeItems = new ArrayList<>();
    private String uncertainCosts;
    private int organizationCopies;

    /** One line of unit price. */
    public static class PriceLine implements Serializable {
        private Long certificateId;
        private SkillLevel level;
        private Money unitPrice;

        public Long getCertificateId() {
            return certificateId;
        }

        public void setCertificateId(Long certificateId) {
            this.certificateId = certificateId;
        }

        public SkillLevel getLevel() {
            return level;
        }

        public void setLevel(SkillLevel level) {
            this.level = level;
        }

        public Money getUnitPrice() {
            return unitPrice;
        }

        public void setUnitPrice(Money unitPrice) {
            this.unitPrice = unitPrice;
        }
    }

    /** One item of the exam-service fee. */
    public static class FeeLine implements Serializable {
        private FeeItemKind kind;
        private String name;
        private CostBearer bearer = CostBearer.ORGANIZATION;
        private Money rate;
        private String unit;

        public FeeItemKind getKind() {
            return kind;
        }

        public void setKind(FeeItemKind kind) {
            this.kind = kind;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public CostBearer getBearer() {
            return bearer;
        }

        public void setBearer(CostBearer bearer) {
            this.bearer = bearer;
        }

        public Money getRate() {
            return rate;
        }

        public void setRate(Money rate) {
            this.rate = rate;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }
    }

    static AgreementForm of(TermSheet sheet) {
        AgreementForm form = new AgreementForm();
        form.startDate = sheet.startDate();
        form.endDate = sheet.endDate();
        form.firstRegistrationDate = sheet.firstRegistrationDate();
        form.firstExamDate = sheet.firstExamDate();
        form.lastExamDate = sheet.lastExamDate();
        form.signingDate = sheet.signingDate();
        form.settlementMethod = sheet.settlementMethod();
        form.settlementDate = sheet.settlementDate();
        form.feeBase = sheet.feeBase() == null ? FeeBase.PRESENT : sheet.feeBase();
        form.examSite = sheet.examSite();
        form.siteTerms.putAll(sheet.siteTerms());
        form.settlementWorkingDays = sheet.settlementWorkingDays();
        form.uncertainCosts = sheet.uncertainCosts();
        form.organizationCopies = sheet.organizationCopies();
        sheet.prices().forEach(form::addPrice);
        sheet.feeItems().forEach(form::addFeeItem);
        return form;
    }

    private void addPrice(PricedLevel price) {
        PriceLine line = new PriceLine();
        line.certificateId = price.certificateId();
        line.level = price.level();
        line.unitPrice = price.unitPrice();
        prices.add(line);
    }

    private void addFeeItem(FeeItem item) {
        FeeLine line = new FeeLine();
        line.kind = item.kind();
        line.name = item.name();
        line.bearer = item.bearer();
        line.rate = item.rate();
        line.unit = item.unit();
        feeItems.add(line);
    }

    TermSheet terms() {
        return new TermSheet(
                startDate,
                endDate,
                firstRegistrationDate,
                firstExamDate,
                lastExamDate,
                signingDate,
                prices.stream()
                        .map(line -> new PricedLevel(
                                line.certificateId == null ? 0 : line.certificateId, line.level, line.unitPrice))
                        .toList(),
                settlementMethod,
                settlementDate,
                feeBase,
                examSite,
                filledSiteTerms(),
                settlementWorkingDays,
                feeItems.stream()
                        .map(line -> new FeeItem(line.kind, line.name, line.bearer, line.rate, line.unit))
                        .toList(),
                uncertainCosts,
                organizationCopies);
    }

    private Map<SiteTopic, String> filledSiteTerms() {
        return siteTerms.entrySet().stream()
                .filter(term -> term.getValue() != null && !term.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public LocalDate getFirstRegistrationDate() {
        return firstRegistrationDate;
    }

    public void setFirstRegistrationDate(LocalDate firstRegistrationDate) {
        this.firstRegistrationDate = firstRegistrationDate;
    }

    public LocalDate getFirstExamDate() {
        return firstExamDate;
    }

    public void setFirstExamDate(LocalDate firstExamDate) {
        this.firstExamDate = firstExamDate;
    }

    public LocalDate getLastExamDate() {
        return lastExamDate;
    }

    public void setLastExamDate(LocalDate lastExamDate) {
        this.lastExamDate = lastExamDate;
    }

    public LocalDate getSigningDate() {
        return signingDate;
    }

    public void setSigningDate(LocalDate signingDate) {
        this.signingDate = signingDate;
    }

    public List<PriceLine> getPrices() {
        return prices;
    }

    public String getSettlementMethod() {
        return settlementMethod;
    }

    public void setSettlementMethod(String settlementMethod) {
        this.settlementMethod = settlementMethod;
    }

    public LocalDate getSettlementDate() {
        return settlementDate;
    }

    public void setSettlementDate(LocalDate settlementDate) {
        this.settlementDate = settlementDate;
    }

    public FeeBase getFeeBase() {
        return feeBase;
    }

    public void setFeeBase(FeeBase feeBase) {
        this.feeBase = feeBase;
    }

    public boolean isExamSite() {
        return examSite;
    }

    public void setExamSite(boolean examSite) {
        this.examSite = examSite;
    }

    public Map<SiteTopic, String> getSiteTerms() {
        return siteTerms;
    }

    public Integer getSettlementWorkingDays() {
        return settlementWorkingDays;
    }

    public void setSettlementWorkingDays(Integer settlementWorkingDays) {
        this.settlementWorkingDays = settlementWorkingDays;
    }

    public List<FeeLine> getFeeItems() {
        return feeItems;
    }

    public String getUncertainCosts() {
        return uncertainCosts;
    }

    public void setUncertainCosts(String uncertainCosts) {
        this.uncertainCosts = uncertainCosts;
    }

    public int getOrganizationCopies() {
        return organizationCopies;
    }

    public void setOrganizationCopies(int organizationCopies) {
        this.organizationCopies = organizationCopies;
    }
}
