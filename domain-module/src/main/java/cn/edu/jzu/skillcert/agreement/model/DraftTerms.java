package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.FeeBase;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The term sheet as it stands now, in columns, so that the register can be searched by its dates and prices. */
@Embeddable
class DraftTerms {

    private LocalDate startDate;
    private LocalDate endDate;
    private LocalDate firstRegistrationDate;
    private LocalDate firstExamDate;
    private LocalDate lastExamDate;
    private LocalDate signingDate;
    private String settlementMethod;
    private LocalDate settlementDate;

    @Enumerated(EnumType.STRING)
    private FeeBase feeBase;

    private boolean examSite;
    private Integer settlementWorkingDays;
    private String uncertainCosts;
    private int organizationCopies;

    @ElementCollection
    @CollectionTable(name = "agreementprice", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<DraftPrice> prices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreementfeeitem", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<DraftFeeItem> feeItems = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreementsiteterm", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "topic")
    @Column(name = "term")
    private Map<SiteTopic, String> siteTerms = new EnumMap<>(SiteTopic.class);

    protected DraftTerms() {}

    void replaceWith(TermSheet sheet) {
        startDate = sheet.startDate();
        endDate = sheet.endDate();
        firstRegistrationDate = sheet.firstRegistrationDate();
        firstExamDate = sheet.firstExamDate();
        lastExamDate = sheet.lastExamDate();
        signingDate = sheet.signingDate();
        settlementMethod = sheet.settlementMethod();
        settlementDate = sheet.settlementDate();
        feeBase = sheet.feeBase();
        examSite = sheet.examSite();
        settlementWorkingDays = sheet.settlementWorkingDays();
        uncertainCosts = sheet.uncertainCosts();
        organizationCopies = sheet.organizationCopies();
        prices.clear();
        sheet.prices().forEach(price -> prices.add(new DraftPrice(price)));
        feeItems.clear();
        sheet.feeItems().forEach(item -> feeItems.add(new DraftFeeItem(item)));
        siteTerms.clear();
        siteTerms.putAll(sheet.siteTerms());
    }

    TermSheet sheet() {
        return new TermSheet(
                startDate,
                endDate,
                firstRegistrationDate,
                firstExamDate,
                lastExamDate,
                signingDate,
                prices.stream().map(DraftPrice::line).toList(),
                settlementMethod,
                settlementDate,
                feeBase,
                examSite,
                siteTerms,
                settlementWorkingDays,
                feeItems.stream().map(DraftFeeItem::item).toList(),
                uncertainCosts,
                organizationCopies);
    }
}
