package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses what cannot be meant, so that even a draft holds no nonsense. What the regulation wants beyond that is the
 * matter of the rules; a term that is still open is no violation here, except a price line without its price.
 */
public final class TermSheetCheck {

    public static final int MAX_TERM_LENGTH = 4000;
    public static final int MAX_NAME_LENGTH = 60;
    public static final int MAX_UNIT_LENGTH = 20;
    public static final int MAX_WORKING_DAYS = 365;
    public static final int MAX_COPIES = 20;
    /** Guards against a slipped decimal point; the real limit is the provincial cap. */
    public static final Money MAX_PRICE = Money.of("100000");

    public static final Money MAX_RATE = Money.of("1000000");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private final TermSheet terms;
    private final Map<Long, Set<SkillLevel>> offered;
    private final List<Violation> violations = new ArrayList<>();

    private TermSheetCheck(TermSheet terms, Map<Long, Set<SkillLevel>> offered) {
        this.terms = terms;
        this.offered = offered;
    }

    /**
     * All violations at once, with the paths of the fields as the form names them.
     *
     * @param offered levels by certificate, of the agreement's organization and not retired
     */
    public static List<Violation> violations(TermSheet terms, Map<Long, Set<SkillLevel>> offered) {
        TermSheetCheck check = new TermSheetCheck(terms, offered);
        check.dates();
        check.prices();
        check.feeItems();
        check.texts();
        check.numbers();
        return List.copyOf(check.violations);
    }

    private void dates() {
        date("startDate", terms.startDate());
        date("endDate", terms.endDate());
        date("firstRegistrationDate", terms.firstRegistrationDate());
        date("firstExamDate", terms.firstExamDate());
        date("lastExamDate", terms.lastExamDate());
        date("signingDate", terms.signingDate());
        date("settlementDate", terms.settlementDate());
        if (isBefore(terms.endDate(), terms.startDate())) {
            refuse("endDate", AgreementError.END_BEFORE_START, terms.startDate(), terms.endDate());
        }
        if (isBefore(terms.lastExamDate(), terms.firstExamDate())) {
            refuse("lastExamDate", AgreementError.LAST_EXAM_BEFORE_FIRST, terms.firstExamDate(), terms.lastExamDate());
        }
    }

    private void date(String field, LocalDate date) {
        if (isBefore(date, FIRST_DAY) || isBefore(LAST_DAY, date)) {
            refuse(field, AgreementError.DATE_OUT_OF_RANGE, FIRST_DAY, LAST_DAY);
        }
    }

    private void prices() {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int i = 0; i < terms.prices().size(); i++) {
            PricedLevel line = terms.prices().get(i);
            String path = "prices[" + i + "]";
            Set<SkillLevel> levels = offered.get(line.certificateId());
            if (levels == null) {
                refuse(path + ".certificateId", AgreementError.UNKNOWN_CERTIFICATE);
            }
            if (line.level() == null) {
                refuse(path + ".level", AgreementError.LEVEL_REQUIRED);
            } else {
                if (levels != null && !levels.contains(line.level())) {
                    refuse(path + ".level", AgreementError.LEVEL_NOT_OFFERED, line.level());
                }
                Integer earlier = seen.putIfAbsent(List.of(line.certificateId(), line.level()), i + 1);
                if (earlier != null) {
                    refuse(path + ".level", AgreementError.DUPLICATE_PRICE, earlier);
                }
            }
            price(path + ".unitPrice", line.unitPrice());
        }
    }

    private void price(String field, Money price) {
        if (price == null) {
            refuse(field, AgreementError.PRICE_REQUIRED);
        } else if (!price.exceeds(Money.ZERO)) {
            refuse(field, AgreementError.PRICE_NOT_POSITIVE);
        } else if (price.exceeds(MAX_PRICE)) {
            refuse(field, AgreementError.AMOUNT_OVER_LIMIT, price, MAX_PRICE);
        }
    }

    private void feeItems() {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int i = 0; i < terms.feeItems().size(); i++) {
            FeeItem item = terms.feeItems().get(i);
            String path = "feeItems[" + i + "]";
            if (item.kind() == null) {
                refuse(path + ".kind", AgreementError.FEE_ITEM_KIND_REQUIRED);
            } else if (item.kind() == FeeItemKind.OTHER && isBlank(item.name())) {
                refuse(path + ".name", AgreementError.FEE_ITEM_NAME_REQUIRED);
            } else {
                Object name = item.kind() == FeeItemKind.OTHER ? item.name().strip() : "";
                Integer earlier = seen.putIfAbsent(List.of(item.kind(), name), i + 1);
                if (earlier != null) {
                    refuse(path + ".kind", AgreementError.DUPLICATE_FEE_ITEM, earlier);
                }
            }
            if (item.rate() != null && item.rate().exceeds(MAX_RATE)) {
                refuse(path + ".rate", AgreementError.AMOUNT_OVER_LIMIT, item.rate(), MAX_RATE);
            }
            text(path + ".name", item.name(), MAX_NAME_LENGTH);
            text(path + ".unit", item.unit(), MAX_UNIT_LENGTH);
        }
    }

    private void texts() {
        text("settlementMethod", terms.settlementMethod(), MAX_TERM_LENGTH);
        text("uncertainCosts", terms.uncertainCosts(), MAX_TERM_LENGTH);
        terms.siteTerms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> text("siteTerms[" + e.getKey() + "]", e.getValue(), MAX_TERM_LENGTH));
    }

    /** Counts characters as people do: a rare character outside the basic plane is one, not two. */
    private void text(String field, String text, int longest) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > longest) {
            refuse(field, AgreementError.TERM_TOO_LONG, longest, length);
        }
    }

    private void numbers() {
        Integer days = terms.settlementWorkingDays();
        if (days != null && (days < 1 || days > MAX_WORKING_DAYS)) {
            refuse("settlementWorkingDays", AgreementError.WORKING_DAYS_OUT_OF_RANGE, MAX_WORKING_DAYS);
        }
        if (terms.organizationCopies() < 0 || terms.organizationCopies() > MAX_COPIES) {
            refuse("organizationCopies", AgreementError.COPIES_OUT_OF_RANGE, MAX_COPIES);
        }
    }

    private void refuse(String field, AgreementError code, Object... arguments) {
        violations.add(Violation.of(field, code, arguments));
    }

    private static boolean isBefore(LocalDate date, LocalDate other) {
        return date != null && other != null && date.isBefore(other);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
