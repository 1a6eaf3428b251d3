package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.agreement.TermLine;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Turns a term sheet into lines that can be hashed, compared and printed. Two sheets that agree on the same things
 * give the same lines in the same order, however their rows were typed; a term still open gives no line.
 */
public final class CanonicalTerms {

    private final Map<Long, String> certificateNames;
    private final List<TermLine> lines = new ArrayList<>();

    private CanonicalTerms(Map<Long, String> certificateNames) {
        this.certificateNames = certificateNames;
    }

    /** @param certificateNames by id; an id without a name stands as {@code #id} */
    public static List<TermLine> of(TermSheet terms, Map<Long, String> certificateNames) {
        CanonicalTerms canonical = new CanonicalTerms(certificateNames);
        canonical.collect(terms);
        return List.copyOf(canonical.lines);
    }

    /** The key under which the price of a level stands, also in locations and changes. */
    public static String priceKey(PricedLevel price, Map<Long, String> certificateNames) {
        String name = certificateNames.getOrDefault(price.certificateId(), "#" + price.certificateId());
        return "price[" + name + "|" + price.level() + "]";
    }

    public static String siteKey(SiteTopic topic) {
        return "site." + topic;
    }

    private void collect(TermSheet terms) {
        line("startDate", terms.startDate());
        line("endDate", terms.endDate());
        line("firstRegistrationDate", terms.firstRegistrationDate());
        line("firstExamDate", terms.firstExamDate());
        line("lastExamDate", terms.lastExamDate());
        line("signingDate", terms.signingDate());
        terms.prices().stream()
                .map(price -> new Object[] {priceKey(price, certificateNames), price.unitPrice()})
                .sorted(Comparator.comparing(pair -> (String) pair[0]))
                .forEach(pair -> line((String) pair[0], pair[1]));
        line("settlementMethod", terms.settlementMethod());
        line("settlementDate", terms.settlementDate());
        line("feeBase", terms.feeBase());
        line("examSite", terms.examSite());
        for (SiteTopic topic : SiteTopic.values()) {
            line(siteKey(topic), terms.siteTerms().get(topic));
        }
        line("settlementWorkingDays", terms.settlementWorkingDays());
        terms.feeItems().stream()
                .sorted(Comparator.comparing(CanonicalTerms::feeKey))
                .forEach(this::feeItem);
        line("uncertainCosts", terms.uncertainCosts());
        line("organizationCopies", terms.organizationCopies());
    }

    private void feeItem(FeeItem item) {
        String key = feeKey(item);
        line(key + ".bearer", item.bearer() == null ? "-" : item.bearer());
        line(key + ".rate", item.rate());
        line(key + ".unit", item.unit());
        if (item.kind() != FeeItemKind.OTHER) {
            line(key + ".name", item.name());
        }
    }

    private static String feeKey(FeeItem item) {
        String name = item.kind() == FeeItemKind.OTHER && item.name() != null
                ? "|" + item.name().strip()
                : "";
        return "fee[" + item.kind() + name + "]";
    }

    private void line(String key, Object value) {
        String text = value == null
                ? ""
                : AgreementText.of(value.toString()).content().strip();
        if (!text.isEmpty()) {
            lines.add(new TermLine(key, text));
        }
    }
}
