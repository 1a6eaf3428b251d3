package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The agreement in figures, beside its text. Anything may be missing while it is drafted; the rules R-3.x say what
 * still is. Both what a form sends and what a page shows.
 *
 * @param firstExamDate first planned exam session under this agreement
 * @param lastExamDate last planned exam session; decides how long the agreement must run
 * @param firstRegistrationDate planned start of 报考
 * @param signingDate planned day of signing; decides which price cap applies
 * @param settlementMethod how the exam fee is settled, for all levels alike
 * @param settlementDate last agreed day of settling the exam fee
 * @param examSite whether the school is the exam site, which makes the site terms mandatory
 * @param settlementWorkingDays working days after receipt of the invoice, as agreed
 * @param uncertainCosts 不确定费用和未尽费用, or 无
 * @param organizationCopies originals the organization keeps, beyond the three of 附件1·三·1(4)
 */
public record TermSheet(
        LocalDate startDate,
        LocalDate endDate,
        LocalDate firstRegistrationDate,
        LocalDate firstExamDate,
        LocalDate lastExamDate,
        LocalDate signingDate,
        List<PricedLevel> prices,
        String settlementMethod,
        LocalDate settlementDate,
        FeeBase feeBase,
        boolean examSite,
        Map<SiteTopic, String> siteTerms,
        Integer settlementWorkingDays,
        List<FeeItem> feeItems,
        String uncertainCosts,
        int organizationCopies)
        implements Serializable {

    public TermSheet {
        prices = List.copyOf(prices);
        siteTerms = Map.copyOf(siteTerms);
        feeItems = List.copyOf(feeItems);
    }
}
